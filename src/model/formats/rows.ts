import { select } from "../query/select.ts";
import type { AnyRecord } from "../resource.ts";
import { utf8 } from "../utf8.ts";
import type { Listing } from "./format.ts";

/** Choices of fields whose bytes are kept for a record. */
const CHOICES = 4;
/** A longer list is written anew each time: its bytes would take as much memory as its records. */
const LONGEST = 1000;

type Bytes = Uint8Array<ArrayBuffer>;
const written = new WeakMap<AnyRecord, Map<string, Bytes>>();

/** The rows of a listing as JSON in UTF-8, each with the chosen fields; what was written before is not again. */
function rowsOf({ rows, query: { fields } }: Listing): Bytes[] {
  const write = (row: AnyRecord) => utf8(JSON.stringify(fields ? select(row, fields) : row));
  if (rows.length > LONGEST) return rows.map(write);
  const choice = fields?.join() ?? "";
  return rows.map((row) => {
    const known = written.get(row) ?? new Map<string, Bytes>();
    const bytes = known.get(choice) ?? write(row);
    if (known.size >= CHOICES && !known.has(choice)) known.clear();
    known.set(choice, bytes);
    written.set(row, known);
    return bytes;
  });
}

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
