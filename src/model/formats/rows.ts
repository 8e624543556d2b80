import { select } from "../query/select.ts";
import type { AnyRecord } from "../resource.ts";
import type { Listing } from "./format.ts";

/** Choices of fields whose texts are kept for a record. */
const CHOICES = 4;
/** A longer list is written anew each time: its texts would take as much memory as its records. */
const LONGEST = 1000;

const written = new WeakMap<AnyRecord, Map<string, string>>();

/** The rows of a listing as JSON, each with the chosen fields; a row that was written before is not again. */
export function rowTexts({ rows, query: { fields } }: Listing): string[] {
  const write = (row: AnyRecord) => JSON.stringify(fields ? select(row, fields) : row);
  if (rows.length > LONGEST) return rows.map(write);
  const choice = fields?.join() ?? "";
  return rows.map((row) => {
    const known = written.get(row) ?? new Map<string, string>();
    const text = known.get(choice) ?? write(row);
    if (known.size >= CHOICES && !known.has(choice)) known.clear();
    known.set(choice, text);
    written.set(row, known);
    return text;
  });
}
