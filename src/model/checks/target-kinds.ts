import type { Check, Finding } from "./check.ts";

/** What each kind of target has: a row of box 1 every column of it, a goal at least what is to be reached. */
const WHOLE = {
  indicator: ["number", "group", "baseline", "target", "growth"],
  goal: ["target"],
};

/** What only a row of box 1 has. */
const OF_ROWS = ["number", "group"];

/** Scorecard, charts and pages read these fields by kind, though the schema lets any of them be null. */
export const targetKinds: Check = ({ dataset }) =>
  (dataset.targets ?? []).flatMap((target) => {
    const isRow = target.kind === "indicator";
    const fault = (field: string, problem: string, remedy: string): Finding => ({
      file: "targets",
      record: target.id,
      field,
      problem,
      remedy,
    });
    const lacks = WHOLE[isRow ? "indicator" : "goal"].filter((field) => target[field] === null);
    const excess = isRow ? [] : OF_ROWS.filter((field) => target[field] !== null);
    return [
      ...lacks.map((field) =>
        fault(
          field,
          `It is null, and ${isRow ? "an indicator" : "a goal"} has one.`,
          field === "target"
            ? "Fill it; what has a growth alone is no target yet."
            : "Fill it from box 1, or make it a 'goal'.",
        ),
      ),
      ...excess.map((field) =>
        fault(
          field,
          `It is ${target[field]}, and a goal has none.`,
          "Make it null, or the kind 'indicator' if it is a row of box 1.",
        ),
      ),
    ];
  });
