import { utf8 } from "../utf8.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Choices of fields whose rows are kept for a record. */
const CHOICES = 4;
/** A longer list is written anew each time: what is kept of it would take as much memory as its records. */
const LONGEST = 1000;

/**
 * Rows as a format writes them, in UTF-8: a row that was written once for a choice of fields is used
 * again while its record is kept.
 */
export function writtenRows<Row extends object>(): (
  rows: readonly Row[],
  choice: string,
  write: (row: Row) => string,
) => Bytes[] {
  const written = new WeakMap<Row, Map<string, Bytes>>();
  return (rows, choice, write) => {
    if (rows.length > LONGEST) return rows.map((row) => utf8(write(row)));
    return rows.map((row) => {
      const known = written.get(row) ?? new Map<string, Bytes>();
      const found = known.get(choice) ?? utf8(write(row));
      if (known.size >= CHOICES && !known.has(choice)) known.clear();
      known.set(choice, found);
      written.set(row, known);
      return found;
    });
  };
}
