import { z } from "zod";
import { Comparator, Unit } from "../../quantity.ts";
import { groups } from "../../target-groups.ts";
import { Text } from "../../text.ts";
import { bases } from "../planned-target.ts";
import { type RuleId, rules, verdicts } from "../rules.ts";

export const Verdict = z
  .enum(verdicts)
  .describe(
    "met: reaches the target; on-track: reaches the planned value of a year before; behind: does not; not-comparable: something was reported that cannot be set against the plan; not-observed: nothing was",
  );

const Rule = z.strictObject({
  id: z.enum(Object.keys(rules) as RuleId[]),
  says: Text.describe("The rule in words; ours"),
});

/** One figure set against the planned value, or why it cannot be. */
export const Comparison = z.strictObject({
  of: z
    .enum(["brought", "real-growth", "level"])
    .describe(
      "brought: the caller's figure; real-growth: the baseline grown at the reported real rates; level: a reported value",
    ),
  value: z.number().nullable(),
  comparator: Comparator.nullable(),
  formula: z.string().nullable().describe("null where the value is as reported"),
  observations: z.array(z.string()).describe("Ids of the reports that it rests on"),
  gap: z
    .strictObject({
      value: z.number().describe("Value less planned value, in the target's unit"),
      percent: z.number().nullable().describe("Of the planned value; null for shares"),
      formula: z.string(),
    })
    .nullable()
    .describe("null where the two do not compare"),
  verdict: Verdict,
  rule: Rule,
  why: Text.nullable().describe("The report's own caveat, where it is the reason"),
});

/** Where a target stood in a year. */
export const Assessment = z
  .strictObject({
    target: z.string(),
    number: z.int().nullable(),
    name: Text,
    group: z.enum(groups).nullable(),
    unit: Unit,
    basis: z.enum(bases).describe("What is compared: as the plan counts the target"),
    year: z.int(),
    asOf: z.string().nullable().describe("Only what was known on this day; null for all"),
    planned: z
      .strictObject({
        value: z.number(),
        max: z.number().nullable(),
        comparator: Comparator,
        by: z
          .enum(["target", "printed-growth", "implied-growth"])
          .describe("The target itself, or a path to it: the easier one where the two part"),
        formula: z.string(),
      })
      .nullable(),
    observed: z
      .strictObject({
        value: z.number(),
        comparator: Comparator,
        formula: z.string().nullable(),
      })
      .nullable()
      .describe("The like-for-like value that the verdict rests on; null where there is none"),
    gap: Comparison.shape.gap,
    verdict: Verdict,
    rule: Rule,
    comparisons: z
      .array(Comparison)
      .describe(
        "What was reported for the year, the newest value and the real growth, or was brought by the caller; the deciding one first",
      ),
    caveats: z.array(Text),
  })
  .meta({
    id: "Assessment",
    description: "Where a target stood in a year, by which rule; derived, like with like.",
  });
export type Assessment = z.infer<typeof Assessment>;
export type Comparison = z.infer<typeof Comparison>;
