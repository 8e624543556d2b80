import type { ScorecardQuery } from "./derive/scorecard.ts";
import type { ScorecardLine } from "./derive/shapes/scorecard.ts";
import { type Standing, standingsOf, wasSo } from "./derive/standings.ts";
import type { Monitored } from "./monitored.ts";
import type { Plan } from "./plan.ts";
import { yearsOf } from "./scorecard.ts";
import { groups } from "./target-groups.ts";

/** Path of where indicators stood, as a release knows it, in parts: the build works it out, and the edge looks it up. */
export const standingsPath = (release: string) => `/v1/releases/${release}/standings`;

/** A standing as a line has it, with the place of its indicator in box 1. */
type Kept = [place: number, from: string | null, before: string | null, line: ScorecardLine];

/** Where indicators stood in each year of a plan, as lines that are found by year, group and verdict. */
export function standingLines({ targets, observations }: Monitored, plan: Plan): string[] {
  const reports = Map.groupBy(observations, ({ target }) => target);
  return targets.flatMap((target, place) =>
    yearsOf(plan).flatMap((year) =>
      standingsOf(target, reports.get(target.id) ?? [], year).map((standing) =>
        lineOf(standing, place),
      ),
    ),
  );
}

function lineOf({ line, from, before }: Standing, place: number): string {
  const kept: Kept = [place, from, before, line];
  return `${line.year}/${line.group ?? ""}/${line.verdict} ${JSON.stringify(kept)}`;
}

/** What the lines begin with that a scorecard is made of. */
export function beginsOf({ year, groups: some, verdicts }: ScorecardQuery): string[] {
  if (!some && !verdicts) return [`${year}/`];
  return (some ?? groups).flatMap((group) =>
    verdicts ? verdicts.map((verdict) => `${year}/${group}/${verdict} `) : `${year}/${group}/`,
  );
}

/** The scorecard of such lines, in the order of box 1, as it was known on the day that is asked for. */
export const scorecardFrom = (
  lines: readonly string[],
  { asOf }: ScorecardQuery,
): ScorecardLine[] =>
  lines
    .map((line) => JSON.parse(line.slice(line.indexOf(" "))) as Kept)
    .filter(([, from, before]) => wasSo({ from, before }, asOf))
    .sort(([a], [b]) => a - b)
    .map(([, , , line]) => line);

/** The scorecard of what is monitored. */
export function scorecardOf(
  monitored: Monitored,
  query: ScorecardQuery,
  plan: Plan,
): ScorecardLine[] {
  const begins = beginsOf(query);
  const isAskedFor = (line: string) => begins.some((begin) => line.startsWith(begin));
  return scorecardFrom(standingLines(monitored, plan).filter(isAskedFor), query);
}
