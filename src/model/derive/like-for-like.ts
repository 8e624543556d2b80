import type { Comparator } from "../quantity.ts";
import type { Observation } from "../resources/observations.ts";
import { grownBaseline, latest } from "./grown-baseline.ts";
import { startOf } from "./path.ts";
import { basisOf, type PlannedTarget } from "./planned-target.ts";

/** A value of a year that counts as the plan counts. */
export interface Point {
  year: number;
  value: number;
  comparator: Comparator;
  /** null where the value is as printed or reported. */
  formula: string | null;
  /** Ids of the reports that it rests on; none for the plan's own baseline. */
  observations: string[];
}

const single: readonly Comparator[] = ["exactly", "about"];

/**
 * The values of a target that compare with each other and with the plan, by year: its baseline, and
 * what was reported on the same basis. A bound is no value.
 */
export function likeForLike(target: PlannedTarget, observations: readonly Observation[]): Point[] {
  const start = startOf(target);
  if (!start) return [];
  const real = basisOf(target) === "comparable-prices";
  const years = [...new Set(observations.map(({ year }) => year))]
    .filter((year) => year > start.year)
    .sort((a, b) => a - b);
  const first: Point = { ...start, comparator: "exactly", formula: null, observations: [] };
  return [
    first,
    ...years.flatMap((year): Point[] => {
      if (real) {
        const grown = grownBaseline(target, year, observations);
        if (!grown) return [];
        const { value, comparator, formula, reports } = grown;
        return [{ year, value, comparator, formula, observations: reports.map(({ id }) => id) }];
      }
      const level = latest(observations.filter((one) => one.year === year && one.value !== null));
      if (!level || level.value === null || level.comparable === false) return [];
      const comparator = level.comparator ?? "exactly";
      if (!single.includes(comparator)) return [];
      const formula = level.derived?.formula ?? null;
      return [{ year, value: level.value, comparator, formula, observations: [level.id] }];
    }),
  ];
}
