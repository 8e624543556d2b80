import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, ref, refs } from "../field.ts";
import { Comparator, Unit, Year } from "../quantity.ts";
import { Note, Slug } from "../text.ts";

export const facts = defineResource({
  name: "facts",
  singular: "Fact",
  title: { zh: "统计数据", en: "Facts" },
  about: {
    zh: "文件所述的计划期之前的一项统计数据。",
    en: "A statistic that the document reports of the years before the plan.",
  },
  overview: ["value", "unit", "period", "area"],
  source: z.strictObject({
    id: Slug,
    name: PrintedText,
    measure: z.enum([
      "level",
      "share",
      "growth",
      "rank",
      "count",
      "multiple",
      "change",
      "contribution",
    ]),
    value: printed(z.number()),
    max: printed(z.number()).nullable().describe("Upper end of a range"),
    comparator: printed(Comparator),
    unit: printed(Unit),
    period: z.strictObject({
      from: printed(Year).nullable().describe("First year of a span; null for one year"),
      to: printed(Year).nullable().describe("The year; null where the document does not say"),
    }),
    area: z.enum([
      "chongqing",
      "china",
      "main-city",
      "western-china",
      "central-and-western-china",
      "central-business-district",
      "developed-regions",
    ]),
    among: PrintedText.nullable().describe("For a rank: among whom"),
    target: ref("targets").nullable().describe("The target for the same quantity"),
    sectors: refs("sectors"),
    actions: refs("actions"),
    note: Note,
    evidence: EvidenceList,
  }),
  joined: z.strictObject({ discrepancies: refs("discrepancies") }),
  join: ({ id }, dataset) => ({
    discrepancies: idsLinking(dataset, "discrepancies", "facts", id),
  }),
});
