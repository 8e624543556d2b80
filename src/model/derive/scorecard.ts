import { type Verdict, verdicts } from "./rules.ts";
import type { ScorecardLine, Summary } from "./shapes/scorecard.ts";

/** What of the scorecard is asked for; null is all. */
export interface ScorecardQuery {
  year: number;
  groups: readonly string[] | null;
  verdicts: readonly string[] | null;
  asOf: string | null;
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
