import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { impliedGrowth } from "../derive/implied-growth.ts";
import { bases } from "../derive/planned-target.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, refs } from "../field.ts";
import { Comparator, Unit, Year } from "../quantity.ts";
import { groups } from "../target-groups.ts";
import { Note, Slug } from "../text.ts";

const Baseline = z.strictObject({
  year: printed(Year),
  value: printed(z.number()).nullable().describe("null where the document names only the year"),
});

const Goal = z.strictObject({
  year: printed(Year),
  value: printed(z.number()),
  max: printed(z.number()).nullable().describe("Upper end of a range"),
  comparator: printed(Comparator),
});

const Growth = z.strictObject({
  value: printed(z.number()).describe("Yearly growth as printed; never replaced by a computed one"),
  unit: printed(z.enum(["percent", "percentage-points"])),
  basis: printed(z.enum(bases))
    .nullable()
    .describe("By the note under box 1; null where the document does not say"),
  comparator: printed(Comparator),
  printed: printed(z.string().min(1)).describe("The growth's own characters"),
});

/** A second statement of the same goal, elsewhere in the document. */
const Restatement = z.strictObject({
  of: z.enum(["target", "growth", "baseline"]),
  value: printed(z.number()),
  max: printed(z.number()).nullable(),
  comparator: printed(Comparator),
  year: printed(Year).nullable(),
  agrees: z.boolean().describe("Same value and comparator as the record's own"),
});

export const Derived = z.strictObject({
  impliedGrowth: z
    .strictObject({
      value: z.number().describe("Percent, or percentage points, a year; two decimals"),
      formula: z.string(),
      agrees: z.boolean().describe("Rounds to the printed growth"),
    })
    .nullable()
    .describe(
      "The growth that baseline and target imply; null where one of the three is not printed",
    ),
});

export const targets = defineResource({
  name: "targets",
  singular: "Target",
  title: { zh: "目标", en: "Targets" },
  about: {
    zh: "规划中一项定量且定期的目标：专栏1的一行（指标），或其他目标。",
    en: "A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal).",
  },
  overview: ["kind", "group", "unit", "baseline", "target", "growth"],
  source: z.strictObject({
    id: Slug,
    number: printed(z.int().min(1))
      .nullable()
      .describe("Row in box 1; null for a goal stated elsewhere"),
    kind: z.enum(["indicator", "goal"]),
    name: PrintedText,
    group: printed(z.enum(groups)).nullable().describe("Group of rows in box 1"),
    sectors: refs("sectors"),
    actions: refs("actions"),
    programmes: refs("programmes"),
    clusterTypes: refs("cluster-types"),
    unit: printed(Unit),
    baseline: Baseline.nullable(),
    target: Goal.nullable().describe("null where the document gives only a growth"),
    growth: Growth.nullable(),
    restatements: z
      .array(Restatement)
      .describe("The same goal stated again elsewhere, by evidence"),
    note: Note,
    evidence: EvidenceList,
  }),
  joined: z.strictObject({
    derived: Derived,
    facts: refs("facts").optional().describe("Statistics of the same quantity; not in 2026.1"),
    discrepancies: refs("discrepancies"),
    observations: refs("observations")
      .optional()
      .describe("What others than the plan reported of it; not in 2026.1"),
  }),
  join: (target, dataset) => ({
    derived: { impliedGrowth: impliedGrowth(target) },
    facts: idsLinking(dataset, "facts", "target", target.id),
    discrepancies: idsLinking(dataset, "discrepancies", "targets", target.id),
    observations: idsLinking(dataset, "observations", "target", target.id),
  }),
});
