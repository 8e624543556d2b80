import { z } from "zod";
import type { Finding } from "../model/checks/check.ts";
import type { Definition } from "../model/definition.ts";
import { LeftOut } from "../model/left-out.ts";
import { Plan } from "../model/plan.ts";
import { QuotedLines } from "../model/quoted-lines.ts";

/** What is wrong with a value by its schema, field by field. */
function faultsOf(file: string, record: string, schema: z.ZodType, value: unknown): Finding[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    file,
    record,
    field: issue.path.join(".") || "(record)",
    problem: `${issue.message}.`,
    remedy: `Write it as schemas/${file}.json says.`,
  }));
}

/** What is wrong with a list of records by the schema of one, each named as an editor can find it. */
function faultsInList(
  file: string,
  schema: z.ZodType,
  list: unknown,
  nameOf: (record: Record<string, unknown>) => unknown,
): Finding[] {
  if (!Array.isArray(list)) return faultsOf(file, "(file)", z.array(schema), list);
  return list.flatMap((record, i) =>
    faultsOf(file, String(nameOf(record ?? {}) ?? `#${i + 1}`), schema, record),
  );
}

/** What is wrong with the records of a resource. */
export const malformedRecords = ({ name, source }: Definition, records: unknown): Finding[] =>
  faultsInList(name, source, records, ({ id }) => id);

/** What is wrong with the document's own record. */
export const malformedPlan = (plan: unknown): Finding[] =>
  faultsOf("plan", String((plan as { id?: unknown } | null)?.id ?? "(record)"), Plan, plan);

/** What is wrong with the numbers left out. */
export const malformedLeftOut = (list: unknown): Finding[] =>
  faultsInList("numbers-left-out", LeftOut, list, ({ line, text }) =>
    line === undefined ? undefined : `line ${line}, '${text}'`,
  );

/** What is wrong with the lines noted. */
export const malformedQuotedLines = (lines: unknown): Finding[] =>
  faultsOf("quoted-lines", "(file)", QuotedLines, lines);
