import { z } from "zod";
import { Comparator, Unit } from "../../quantity.ts";
import { Text } from "../../text.ts";
import { bases } from "../planned-target.ts";

const Point = z.strictObject({
  year: z.int(),
  value: z.number().describe("Two decimals"),
  max: z.number().nullable().describe("Upper end, where the target is a range"),
  comparator: Comparator,
  formula: z.string(),
});

const TrajectoryPath = z.strictObject({
  by: z
    .enum(["printed-growth", "implied-growth"])
    .describe("The growth that the plan prints, or the one that its baseline and target imply"),
  growth: z.strictObject({
    value: z.number().describe("A year"),
    unit: z.enum(["percent", "percentage-points"]),
    formula: z.string().describe("As printed, or how it follows from baseline and target"),
  }),
  points: z.array(Point),
});

/** The way that the plan draws for a target. */
export const Trajectory = z
  .strictObject({
    target: z.string(),
    name: Text,
    unit: Unit,
    basis: z
      .enum(bases)
      .nullable()
      .describe("How the plan counts the growth; null where it does not say"),
    baseline: z.strictObject({ year: z.int(), value: z.number().nullable() }).nullable(),
    goal: z.strictObject({
      year: z.int(),
      value: z.number(),
      max: z.number().nullable(),
      comparator: Comparator,
    }),
    status: z
      .enum(["path", "kept", "end-only"])
      .describe(
        "path: a value for each year; kept: a bound that the baseline holds already; end-only: the plan prints no way there",
      ),
    paths: z
      .array(TrajectoryPath)
      .describe("By printed growth, by implied growth; empty without a path"),
    agree: z
      .boolean()
      .nullable()
      .describe("Whether the implied growth rounds to the printed one; null without both"),
    remark: Text.nullable().describe("Why there is no path, or only a part of one; ours"),
  })
  .meta({
    id: "Trajectory",
    description: "The planned value for each year from baseline to target; derived, with formulas.",
  });
export type Trajectory = z.infer<typeof Trajectory>;
