import { select } from "../query/select.ts";
import type { AnyRecord } from "../resource.ts";
import { utf8 } from "../utf8.ts";
import type { Listing } from "./format.ts";
import { joined } from "./joined.ts";
import { writtenRows } from "./written.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const written = writtenRows<AnyRecord>();

/** The rows of a listing as JSON in UTF-8, each with the chosen fields, and text before, between and after them. */
export function rowsWith(
  { rows, query: { fields } }: Listing,
  { before, between }: { before: Bytes; between: Bytes },
  after: string,
): Bytes {
  const lines = written(rows, fields?.join() ?? "", (row) =>
    JSON.stringify(fields ? select(row, fields) : row),
  );
  return joined(lines, { before, between, after: utf8(after) });
}
