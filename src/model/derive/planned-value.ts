import type { Comparator } from "../quantity.ts";
import { directionOf, isKept } from "./direction.ts";
import { pathsOf, startOf } from "./path.ts";
import { type PlannedTarget, rounded } from "./planned-target.ts";

/** What the plan wants of a year. */
export interface PlannedValue {
  value: number;
  max: number | null;
  comparator: Comparator;
  /** The target itself, or a path on the way to it: the easier one where two part. */
  by: "target" | "printed-growth" | "implied-growth";
  formula: string;
}

/** The years in which a target can be assessed: after its baseline, up to its own. */
export function assessedYears(target: PlannedTarget): number[] {
  const last = target.target.year;
  const start = startOf(target);
  if (!start || isKept(target)) return [last];
  return Array.from({ length: last - start.year }, (_, n) => start.year + 1 + n);
}

/** What the plan wants of a year; null where it says nothing of it. */
export function plannedValue(target: PlannedTarget, year: number): PlannedValue | null {
  const { value, max, comparator, year: last } = target.target;
  if (year === last) return { value, max, comparator, by: "target", formula: `${value}` };
  const start = startOf(target);
  if (!start || isKept(target) || year <= start.year || year > last) return null;
  const years = year - start.year;
  const sign = directionOf(target) === "up" ? 1 : -1;
  const [easiest] = pathsOf(target)
    .map(({ by, after, formula, upper }) => ({
      value: rounded(after(years)),
      max: upper ? rounded(upper(years)) : null,
      comparator: by === "implied-growth" ? comparator : ("exactly" as const),
      by,
      formula: formula(years),
    }))
    .sort((a, b) => sign * (a.value - b.value));
  return easiest ?? null;
}
