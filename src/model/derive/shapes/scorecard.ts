import { z } from "zod";
import { groups } from "../../target-groups.ts";
import { Assessment, Verdict } from "./assessment.ts";

const Counts = z.record(Verdict, z.int());

/** One indicator of the scorecard: its assessment in short. */
export const ScorecardLine = Assessment.pick({
  target: true,
  number: true,
  name: true,
  group: true,
  unit: true,
  year: true,
  planned: true,
  observed: true,
  gap: true,
  verdict: true,
  rule: true,
}).meta({ id: "ScorecardLine", description: "Where one indicator stood in the year." });
export type ScorecardLine = z.infer<typeof ScorecardLine>;

/** How many lines have each verdict. */
export const Summary = z
  .strictObject({
    verdicts: Counts,
    groups: z.record(z.enum(groups), Counts),
  })
  .describe("Lines by verdict, in all and by group");
export type Summary = z.infer<typeof Summary>;
