import type { Dataset } from "../dataset.ts";
import { compareLevel } from "../derive/compare.ts";
import { grownBaseline, latest } from "../derive/grown-baseline.ts";
import { basisOf, type PlannedTarget } from "../derive/planned-target.ts";
import type { Comparator } from "../quantity.ts";
import type { Observation } from "../resources/observations.ts";
import type { Step } from "./time-ground.ts";

/** A figure of a year, as it is meant. */
export interface Point extends Step {
  comparator: Comparator;
}

/** What was reported of a target. */
export interface Observed {
  /** Every report, by year. */
  reports: Observation[];
  /** Figures that count as the plan counts: reported levels, or the baseline grown at reported rates. */
  comparable: Point[];
  /** Reported levels that do not. */
  others: Point[];
  /** Levels reported of the baseline's own year, which the plan counts from whatever the prices. */
  atBaseline: Point[];
  /** Whether the comparable ones are the baseline grown at the reported real rates. */
  grown: boolean;
}

/** Rules by which a level is not set against the plan. */
const APART = ["other-prices", "other-series"];

/** What was reported of a target: the latest vintage of each year, and nothing where nobody reported. */
export function observedOf(dataset: Dataset, target: PlannedTarget): Observed {
  const all = (dataset.observations ?? []) as unknown as readonly Observation[];
  const reports = all.filter((one) => one.target === target.id).sort((a, b) => a.year - b.year);
  const years = [...new Set(reports.map(({ year }) => year))];
  const levels = years.flatMap((year) => {
    const newest = latest(reports.filter((one) => one.year === year && one.value !== null));
    return newest?.value == null ? [] : [{ ...newest, value: newest.value }];
  });
  const isApart = (level: (typeof levels)[number]) =>
    APART.includes(compareLevel(target, null, level).rule.id);
  const grown = years.flatMap((year) => {
    const figure = grownBaseline(target, year, reports);
    return figure ? [{ year, value: figure.value, comparator: figure.comparator }] : [];
  });
  const real = basisOf(target) === "comparable-prices" && grown.length > 0;
  const points = (of: typeof levels): Point[] =>
    of.map(({ year, value, comparator }) => ({ year, value, comparator: comparator ?? "exactly" }));
  const isFirst = ({ year, comparable }: (typeof levels)[number]) =>
    comparable === true && year === target.baseline?.year;
  const later = levels.filter((level) => !isFirst(level));
  return {
    reports,
    comparable: real ? grown : points(later.filter((level) => !isApart(level))),
    others: points(later.filter(isApart)),
    atBaseline: points(levels.filter(isFirst)),
    grown: real,
  };
}

/** Without the year of the baseline, where the plan's own figure stands. */
export const afterBaseline = (
  { comparable, others, ...rest }: Observed,
  { baseline }: PlannedTarget,
): Observed => {
  const later = ({ year }: Point) => baseline === null || year > baseline.year;
  return { ...rest, comparable: comparable.filter(later), others: others.filter(later) };
};
