import { z } from "zod";
import { Comparator, Unit } from "../../quantity.ts";
import { Text } from "../../text.ts";
import { bases } from "../planned-target.ts";

const Point = z.strictObject({
  year: z.int(),
  value: z.number(),
  comparator: Comparator,
  formula: z.string().nullable().describe("null where it is as printed or reported"),
  observations: z.array(z.string()).describe("Ids of the reports; none for the baseline"),
});

const Expected = z.strictObject({
  year: z.int(),
  value: z.number().describe("Two decimals"),
  low: z.number().nullable().describe("Lower end of the 95 % prediction interval"),
  high: z.number().nullable(),
  formula: z.string(),
});

const Method = z.strictObject({
  method: z.enum(["planned-rate", "last-growth", "linear-trend", "log-linear-trend"]),
  says: Text.describe("What the method does; ours"),
  needs: z.int().describe("Like-for-like points that it takes"),
  refusal: Text.nullable().describe("Why it gives nothing, or null"),
  values: z.array(Expected).describe("Empty where it is refused"),
  interval: Text.nullable().describe("How the interval is worked out; null without one"),
  reachesTarget: z.boolean().nullable().describe("Whether its last value reaches the target"),
});

/** What simple methods expect of the years from the last observed one to the target's. */
export const Forecast = z
  .strictObject({
    target: z.string(),
    name: Text,
    unit: Unit,
    basis: z.enum(bases),
    asOf: z.string().nullable(),
    goal: z.strictObject({
      year: z.int(),
      value: z.number(),
      max: z.number().nullable(),
      comparator: Comparator,
    }),
    status: z
      .enum(["forecast", "observed", "too-few"])
      .describe("observed: nothing is left to forecast; too-few: no method has enough points"),
    remark: Text,
    points: z
      .array(Point)
      .describe("What the methods rest on: the baseline, and what compares with it"),
    methods: z.array(Method),
  })
  .meta({
    id: "Forecast",
    description:
      "Derived: what a few standard methods expect, with formulas; not a statement of anyone's.",
  });
export type Forecast = z.infer<typeof Forecast>;
export type Method = z.infer<typeof Method>;
