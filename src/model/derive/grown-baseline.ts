import { knownFrom } from "../known-at.ts";
import type { Observation } from "../resources/observations.ts";
import { startOf } from "./path.ts";
import { type PlannedTarget, rounded } from "./planned-target.ts";

/** The baseline grown at reported real rates: a value at the baseline's prices, like the plan's own. */
export interface GrownBaseline {
  value: number;
  /** About, where one of the rates is. */
  comparator: "exactly" | "about";
  formula: string;
  /** The reports that it rests on, by year. */
  reports: Observation[];
}

/** The latest of several reports; of those of one day, the last in the list. */
export const latest = (reports: readonly Observation[]): Observation | undefined =>
  reports.reduce<Observation | undefined>(
    (last, one) => (last && knownFrom(last.published) > knownFrom(one.published) ? last : one),
    undefined,
  );

/** The baseline at the prices of its year, grown to another; null where the rate of a year is not reported. */
export function grownBaseline(
  target: PlannedTarget,
  year: number,
  observations: readonly Observation[],
): GrownBaseline | null {
  const start = startOf(target);
  if (!start || year <= start.year) return null;
  const years = Array.from({ length: year - start.year }, (_, n) => start.year + 1 + n);
  const reports = years.flatMap(
    (one) => latest(observations.filter((o) => o.year === one && o.realGrowth !== null)) ?? [],
  );
  if (reports.length < years.length) return null;
  const rates = reports.flatMap(({ realGrowth }) => realGrowth ?? []);
  const value = rates.reduce((level, rate) => level * (1 + rate.value / 100), start.value);
  return {
    value: rounded(value),
    comparator: rates.every(({ comparator }) => comparator === "exactly") ? "exactly" : "about",
    formula: [`${start.value}`, ...rates.map((rate) => `(1+${rate.value}/100)`)].join("*"),
    reports,
  };
}
