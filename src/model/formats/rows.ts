import { select } from "../query/select.ts";
import type { AnyRecord } from "../resource.ts";
import { utf8 } from "../utf8.ts";
import type { Listing } from "./format.ts";
import { writtenRows } from "./written.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const written = writtenRows<AnyRecord, Bytes>();

/** The rows of a listing as JSON in UTF-8, each with the chosen fields. */
const rowsOf = ({ rows, query: { fields } }: Listing): Bytes[] =>
  written(rows, fields?.join() ?? "", (row) =>
    utf8(JSON.stringify(fields ? select(row, fields) : row)),
  );

/** The rows of a listing with text before, between and after them, in UTF-8. */
export function rowsWith(
  listing: Listing,
  { before, between }: { before: Bytes; between: Bytes },
  after: string,
): Bytes {
  const rows = rowsOf(listing);
  const tail = utf8(after);
  const separators = Math.max(0, rows.length - 1) * between.length;
  const inside = rows.reduce((sum, row) => sum + row.length, separators);
  const bytes = new Uint8Array(before.length + inside + tail.length);
  bytes.set(before);
  let at = before.length;
  for (const row of rows) {
    if (at > before.length) {
      bytes.set(between, at);
      at += between.length;
    }
    bytes.set(row, at);
    at += row.length;
  }
  bytes.set(tail, at);
  return bytes;
}
