import { wasKnown } from "../known-at.ts";
import type { Observation } from "../resources/observations.ts";
import type { Text } from "../text.ts";
import { compareBrought, compareGrown, compareLevel } from "./compare.ts";
import { grownBaseline, latest } from "./grown-baseline.ts";
import { type Basis, basisOf, type PlannedTarget } from "./planned-target.ts";
import { type PlannedValue, plannedValue } from "./planned-value.ts";
import { rules } from "./rules.ts";
import type { Assessment, Comparison } from "./shapes/assessment.ts";

/** What is to be assessed. */
export interface Question {
  year: number;
  /** Only what was known on this day; null for all. */
  asOf: string | null;
  /** A figure of the caller's, instead of what was reported. */
  brought: { value: number; basis: Basis } | null;
}

/** Observations of a target that were known on a day. */
export const knownOf = (
  { id }: { id: string },
  observations: readonly Observation[],
  asOf: string | null,
): Observation[] =>
  observations.filter(
    ({ target, published }) => target === id && (asOf === null || wasKnown(published, asOf)),
  );

/** Where a target stood in a year: the like-for-like figure against the planned value, and by which rule. */
export function assess(
  target: PlannedTarget,
  observations: readonly Observation[],
  { year, asOf, brought }: Question,
): Assessment {
  const planned = plannedValue(target, year);
  const known = knownOf(target, observations, asOf);
  const comparisons = brought
    ? [compareBrought(target, planned, brought)]
    : compareReports(target, planned, known, year);
  const decided = comparisons.find(({ gap }) => gap !== null) ?? comparisons[0];
  const none = "no-observation";
  const used = new Set(comparisons.flatMap((one) => one.observations));
  return {
    target: target.id,
    number: target.number,
    name: target.name,
    group: target.group,
    unit: target.unit,
    basis: basisOf(target),
    year,
    asOf,
    planned,
    observed: observedBy(decided),
    gap: decided?.gap ?? null,
    verdict: decided?.verdict ?? rules[none].verdict,
    rule: decided?.rule ?? { id: none, says: rules[none].says },
    comparisons: decided ? [decided, ...comparisons.filter((one) => one !== decided)] : comparisons,
    caveats: caveatsOf(known.filter(({ id }) => used.has(id))),
  };
}

/** What was reported for a year: for what counts at comparable prices its real growth, and the newest value. */
function compareReports(
  target: PlannedTarget,
  planned: PlannedValue | null,
  known: readonly Observation[],
  year: number,
): Comparison[] {
  const reports = known.filter((one) => one.year === year);
  if (reports.length === 0) return [];
  const real = basisOf(target) === "comparable-prices";
  const newest = latest(reports.filter(({ value }) => value !== null));
  return [
    ...(real ? [compareGrown(target, planned, grownBaseline(target, year, known))] : []),
    ...(newest?.value != null
      ? [compareLevel(target, planned, { ...newest, value: newest.value })]
      : []),
  ];
}

function observedBy(decided: Comparison | undefined): Assessment["observed"] {
  if (!decided || decided.gap === null || decided.value === null) return null;
  const { value, comparator, formula } = decided;
  return { value, comparator: comparator ?? "exactly", formula };
}

function caveatsOf(reports: readonly Observation[]): Text[] {
  const said = new Map<string, Text>();
  for (const { caveat } of reports) if (caveat) said.set(caveat.en, caveat);
  return [...said.values()];
}
