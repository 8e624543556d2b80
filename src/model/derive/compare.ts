import type { Observation } from "../resources/observations.ts";
import type { Text } from "../text.ts";
import { directionOf } from "./direction.ts";
import type { GrownBaseline } from "./grown-baseline.ts";
import {
  type Basis,
  basisOf,
  differenceOf,
  type PlannedTarget,
  rounded,
} from "./planned-target.ts";
import type { PlannedValue } from "./planned-value.ts";
import { type Figure, reaches } from "./reaches.ts";
import { type RuleId, rules } from "./rules.ts";
import type { Comparison } from "./shapes/assessment.ts";

type Subject = Pick<Comparison, "of" | "value" | "comparator" | "formula" | "observations">;

const apart = (subject: Subject, id: RuleId, why: Text | null = null): Comparison => ({
  ...subject,
  gap: null,
  verdict: rules[id].verdict,
  rule: { id, says: rules[id].says },
  why,
});

/** A figure that counts as the plan counts, set against the planned value. */
function together(
  target: PlannedTarget,
  planned: PlannedValue | null,
  subject: Subject & Figure,
): Comparison {
  if (!planned) return apart(subject, "no-planned-value");
  const direction = directionOf(target);
  const end = reaches(subject, target.target, direction);
  const there = reaches(subject, planned, direction);
  const difference = differenceOf(subject.value, planned.value);
  const share = basisOf(target) === "percentage-points";
  const gap = {
    value: difference,
    percent: share || planned.value === 0 ? null : rounded((difference / planned.value) * 100),
    formula: `${subject.value}-${planned.value}`,
  };
  const id = planned.by === "target" ? atTheEnd(end) : onTheWay(end, there);
  return { ...apart(subject, id), gap: id === "bound-undecided" ? null : gap };
}

/** The rule for the target year, by whether a figure reaches the target; null where its bound leaves that open. */
function atTheEnd(end: boolean | null): RuleId {
  if (end === null) return "bound-undecided";
  return end ? "target-reached" : "target-missed";
}

/** The rule for a year before, by whether a figure reaches the target, and the path to it. */
function onTheWay(end: boolean | null, there: boolean | null): RuleId {
  if (end === true) return "reached-early";
  if (there === null) return "bound-undecided";
  return there ? "on-path" : "below-path";
}

/** A figure that the caller brings. */
export const compareBrought = (
  target: PlannedTarget,
  planned: PlannedValue | null,
  { value, basis }: { value: number; basis: Basis },
): Comparison => {
  const subject: Subject & Figure = {
    of: "brought",
    value,
    comparator: "exactly",
    formula: null,
    observations: [],
  };
  const own = basisOf(target);
  if (basis === own) return together(target, planned, subject);
  const id = own === "comparable-prices" && basis === "nominal" ? "other-prices" : "other-basis";
  return apart(subject, id);
};

/** The baseline grown at the reported real rates, or nothing where one is missing. */
export const compareGrown = (
  target: PlannedTarget,
  planned: PlannedValue | null,
  grown: GrownBaseline | null,
): Comparison => {
  if (!grown)
    return apart(
      { of: "real-growth", value: null, comparator: null, formula: null, observations: [] },
      "growth-missing",
    );
  const { value, comparator, formula, reports } = grown;
  const observations = reports.map(({ id }) => id);
  return together(target, planned, { of: "real-growth", value, comparator, formula, observations });
};

/** A reported value: it compares only if it counts as the plan counts, on the same series. */
export function compareLevel(
  target: PlannedTarget,
  planned: PlannedValue | null,
  { id, value, comparator, comparable, prices, derived, caveat }: Observation & { value: number },
): Comparison {
  const subject = {
    of: "level" as const,
    value,
    comparator: comparator ?? "exactly",
    formula: derived?.formula ?? null,
    observations: [id],
  };
  if (basisOf(target) === "comparable-prices" && prices !== "comparable")
    return apart(subject, "other-prices", caveat);
  if (comparable === false) return apart(subject, "other-series", caveat);
  return together(target, planned, subject);
}
