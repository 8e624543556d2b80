import { z } from "zod";
import { valueAt } from "../model/columns.ts";
import { evidenceOf } from "../model/dataset.ts";
import type { AnyRecord } from "../model/resource.ts";
import type { Text } from "../model/text.ts";
import { Place } from "./row.ts";

/** One field of a record and the words that prove it. */
export const Statement = z.object({
  field: z.string().describe("Path in the record"),
  value: z.unknown(),
  quotation: z.string().describe("The plan's own words, verbatim"),
  section: Place,
  line: z.int(),
  method: z.string().describe("verbatim, normalised or inherited"),
  how: z.string().nullable().describe("How the value was read, if not verbatim"),
});
export type Statement = z.infer<typeof Statement>;

/** Every field that evidence proves, with it. */
export function statementsOf(
  record: AnyRecord,
  place: (id: string) => { id: string; name: Text },
): Statement[] {
  return evidenceOf(record).flatMap(({ proves, quote, section, line, method, how }) =>
    proves.map((field) => ({
      field,
      value: valueAt(record, field),
      quotation: quote.exact,
      section: place(section),
      line,
      method,
      how,
    })),
  );
}
