import { z } from "zod";
import { evidenceOf } from "../model/dataset.ts";
import type { AnyRecord } from "../model/resource.ts";
import { Text } from "../model/text.ts";
import { sectionNames } from "./sections.ts";
import type { Source } from "./tool.ts";

/** The unit of a value, as the plan prints it and in English. */
const UnitWords = z.object({ code: z.string(), zh: z.string(), en: z.string() });

/** Where words stand in the plan. */
export const Place = z.object({ id: z.string(), name: Text });

/** A record in one line: its headline value, the words that prove it, and where both are for ever. */
export const Row = z.object({
  resource: z.string(),
  id: z.string(),
  name: Text.describe("zh is verbatim from the plan; en is an unofficial translation"),
  value: z.number().nullable().describe("null where the record is no quantity"),
  max: z.number().nullable().describe("Upper end of a range"),
  comparator: z.string().nullable().describe("How the number is meant: exactly, at-least, …"),
  unit: UnitWords.nullable(),
  year: z.int().nullable(),
  quotation: z
    .string()
    .nullable()
    .describe(
      "The words that prove it, verbatim: the plan's own, or of the source that reported it",
    ),
  source: z
    .object({ title: z.string(), publisher: z.string(), url: z.string().nullable() })
    .nullable()
    .describe("Who reported it, where that is not the plan"),
  line: z.int().nullable().describe("Line of the plan's text"),
  section: Place.nullable(),
  release: z.string(),
  url: z.string().describe("Permanent URL of the record in this release"),
});
export type Row = z.infer<typeof Row>;

interface Headline {
  path: string;
  value: number;
  max: number | null;
  comparator: string;
  unit: z.infer<typeof UnitWords>;
  year: number | null;
}

type Quantity = { value: number; max?: number | null; comparator: string; year?: number };

const yearlyGrowth: Record<string, z.infer<typeof UnitWords>> = {
  percent: { code: "percent", zh: "%", en: "percent a year" },
  "percentage-points": {
    code: "percentage-points",
    zh: "个百分点",
    en: "percentage points a year",
  },
};

/** The quantity that a record is about: a goal, else its growth, else a fact's value. */
function headlineOf(record: AnyRecord): Headline | null {
  const unit = record.unit as z.infer<typeof UnitWords> | undefined;
  const target = record.target as Quantity | null | undefined;
  const growth = record.growth as (Quantity & { unit: string }) | null | undefined;
  if (unit && target && typeof target === "object" && target.value !== undefined)
    return { path: "target.value", max: null, ...target, year: target.year ?? null, unit };
  const growthUnit = yearlyGrowth[growth?.unit ?? ""];
  if (growth && growthUnit)
    return { path: "growth.value", max: null, ...growth, year: null, unit: growthUnit };
  if (!unit || typeof record.value !== "number") return null;
  const { value, max, comparator } = record as unknown as Quantity;
  const period = record.period as { to?: number | null } | undefined;
  const year = typeof record.year === "number" ? record.year : (period?.to ?? null);
  return { path: "value", value, max: max ?? null, comparator, unit, year };
}

/** The words and the source of a figure that was not read off the plan. */
function reportOf(record: AnyRecord): { quotation: string; source: Row["source"] } | null {
  const { quotation, source } = record;
  if (typeof quotation !== "string" || typeof source !== "object" || !source) return null;
  const { title, publisher, url } = source as NonNullable<Row["source"]>;
  return { quotation, source: { title, publisher, url } };
}

/** A unit without what only a computation needs. */
export const wordsOf = ({ code, zh, en }: z.infer<typeof UnitWords>) => ({ code, zh, en });

/** Records of one resource as rows. */
export async function rowsOf(
  source: Source,
  resource: string,
  records: readonly AnyRecord[],
): Promise<Row[]> {
  const names = await sectionNames(source, records);
  return records.map((record): Row => {
    const headline = headlineOf(record);
    const evidence = evidenceOf(record);
    const proof =
      evidence.find(({ proves }) => proves.includes(headline?.path ?? "name.zh")) ?? evidence[0];
    return {
      resource,
      id: record.id,
      name: record.name as Text,
      value: headline?.value ?? null,
      max: headline?.max ?? null,
      comparator: headline?.comparator ?? null,
      unit: headline ? wordsOf(headline.unit) : null,
      year: headline?.year ?? null,
      quotation: proof?.quote.exact ?? reportOf(record)?.quotation ?? null,
      source: reportOf(record)?.source ?? null,
      line: proof?.line ?? null,
      section: proof ? names(proof.section) : null,
      release: source.release,
      url: `${source.api.origin}${source.base}/${resource}/${record.id}`,
    };
  });
}
