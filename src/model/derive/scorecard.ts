import type { Observation } from "../resources/observations.ts";
import { assess } from "./assessment.ts";
import type { PlannedTarget } from "./planned-target.ts";
import { type Verdict, verdicts } from "./rules.ts";
import type { ScorecardLine, Summary } from "./shapes/scorecard.ts";

/** What of the scorecard is asked for; null is all. */
export interface ScorecardQuery {
  year: number;
  groups: readonly string[] | null;
  verdicts: readonly string[] | null;
  asOf: string | null;
}

/** Where each indicator stood in a year, in the order of box 1. */
export function scorecardOf(
  targets: readonly PlannedTarget[],
  observations: readonly Observation[],
  { year, groups, verdicts: wanted, asOf }: ScorecardQuery,
): ScorecardLine[] {
  return targets
    .filter(({ kind, group }) => kind === "indicator" && (groups?.includes(group ?? "") ?? true))
    .map((target) => lineOf(target, observations, year, asOf))
    .filter(({ verdict }) => wanted?.includes(verdict) ?? true);
}

function lineOf(
  one: PlannedTarget,
  observations: readonly Observation[],
  year: number,
  asOf: string | null,
): ScorecardLine {
  const assessed = assess(one, observations, { year, asOf, brought: null });
  const { target, number, name, group, unit, planned, observed, gap, verdict, rule } = assessed;
  return { target, number, name, group, unit, year, planned, observed, gap, verdict, rule };
}

/** Lines by verdict, in all and by group. */
export function summaryOf(lines: readonly ScorecardLine[]): Summary {
  const count = (some: readonly ScorecardLine[]) =>
    Object.fromEntries(
      verdicts.map((verdict) => [verdict, some.filter((line) => line.verdict === verdict).length]),
    ) as Record<Verdict, number>;
  const groups = [...new Set(lines.flatMap(({ group }) => group ?? []))];
  return {
    verdicts: count(lines),
    groups: Object.fromEntries(
      groups.map((group) => [group, count(lines.filter((line) => line.group === group))]),
    ) as Summary["groups"],
  };
}
