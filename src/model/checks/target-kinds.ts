import type { Check } from "./check.ts";

/** What each kind of target has: a row of box 1 every column of it, a goal at least what is to be reached. */
const WHOLE = {
  indicator: ["number", "group", "baseline", "target", "growth"],
  goal: ["target"],
};

/** Scorecard, charts and pages read these fields, though the schema lets them be null. */
export const targetKinds: Check = ({ dataset }) =>
  (dataset.targets ?? []).flatMap((target) =>
    WHOLE[target.kind === "indicator" ? "indicator" : "goal"]
      .filter((field) => target[field] === null)
      .map((field) => ({
        file: "targets",
        record: target.id,
        field,
        problem: `It is null, and ${target.kind === "indicator" ? "an indicator" : "a goal"} has one.`,
        remedy:
          field === "target"
            ? "Fill it; what has a growth alone is no target yet."
            : "Fill it from box 1, or make it a 'goal'.",
      })),
  );
