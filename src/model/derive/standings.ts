import { knownFrom } from "../known-at.ts";
import type { Observation } from "../resources/observations.ts";
import { assess } from "./assessment.ts";
import type { PlannedTarget } from "./planned-target.ts";
import type { ScorecardLine } from "./shapes/scorecard.ts";

/** Where an indicator stood in a year, and on which days that was what was known. */
export interface Standing {
  line: ScorecardLine;
  /** The first of the days (ISO 8601); null if it was so from the beginning. */
  from: string | null;
  /** The first day on which it was no longer so; null if it is so still. */
  before: string | null;
}

/** What was known of where an indicator stood in a year, from the beginning on: a report of it may change that. */
export function standingsOf(
  target: PlannedTarget,
  reports: readonly Observation[],
  year: number,
): Standing[] {
  const days = [...new Set(reports.map(({ published }) => knownFrom(published)))].sort();
  const standings: Standing[] = [];
  for (const from of [null, ...days]) {
    const line = lineOf(target, reports, year, from ?? BEFORE_ALL);
    const last = standings.at(-1);
    if (last && JSON.stringify(last.line) === JSON.stringify(line)) continue;
    if (last) last.before = from;
    standings.push({ line, from, before: null });
  }
  return standings;
}

/** A day on which nothing was known yet. */
const BEFORE_ALL = "0000-01-01";

/** Whether something was what was known on a day; without one, whether it is so still. */
export const wasSo = ({ from, before }: Omit<Standing, "line">, day: string | null): boolean =>
  day === null
    ? before === null
    : (from === null || from <= day) && (before === null || day < before);

function lineOf(
  one: PlannedTarget,
  reports: readonly Observation[],
  year: number,
  asOf: string,
): ScorecardLine {
  const assessed = assess(one, reports, { year, asOf, brought: null });
  const { target, number, name, group, unit, planned, observed, gap, verdict, rule } = assessed;
  return { target, number, name, group, unit, year, planned, observed, gap, verdict, rule };
}
