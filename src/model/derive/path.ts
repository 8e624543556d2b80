import { type PlannedTarget, rounded } from "./planned-target.ts";

/** A way from a target's baseline onwards: a value for every number of years since. */
export interface Path {
  by: "printed-growth" | "implied-growth";
  /** Yearly growth: percent, or percentage points. */
  growth: { value: number; unit: "percent" | "percentage-points"; formula: string };
  /** Value after some years, exact. */
  after: (years: number) => number;
  formula: (years: number) => string;
  /** Towards the upper end of a range; null where the target is no range. */
  upper: ((years: number) => number) | null;
}

/** Where a target's paths begin: its baseline, or 1 where the target is a multiple of it. */
export function startOf({ baseline, unit }: PlannedTarget): { year: number; value: number } | null {
  if (!baseline) return null;
  const value = baseline.value ?? (unit.code === "times" ? 1 : null);
  return value === null ? null : { year: baseline.year, value };
}

/** Whether a target grows by percentage points a year and not by percent. */
export const isLinear = ({ growth, unit }: PlannedTarget) =>
  growth ? growth.unit === "percentage-points" : unit.code === "percent";

/**
 * The paths of a target: by the growth that is printed, and by the growth that leads from the
 * baseline to the target. Compound for percent, in equal steps for percentage points.
 */
export function pathsOf(target: PlannedTarget): Path[] {
  const start = startOf(target);
  if (!start || start.value <= 0) return [];
  const { year, value: base } = start;
  const { growth, target: goal } = target;
  const span = goal.year - year;
  const linear = isLinear(target);
  const unit = linear ? "percentage-points" : "percent";
  const paths: Path[] = [];
  if (growth) {
    const rate = growth.value;
    paths.push({
      by: "printed-growth",
      growth: { value: rate, unit, formula: growth.printed },
      after: (n) => (linear ? base + rate * n : base * (1 + rate / 100) ** n),
      formula: (n) => (linear ? `${base}+${rate}*${n}` : `${base}*(1+${rate}/100)^${n}`),
      upper: null,
    });
  }
  if (span > 0 && goal.value > 0) {
    const to = (end: number) => (n: number) =>
      // The last year is the target itself, not a hair beside it.
      n === span
        ? end
        : linear
          ? base + ((end - base) / span) * n
          : base * (end / base) ** (n / span);
    const { value, max } = goal;
    paths.push({
      by: "implied-growth",
      growth: {
        value: rounded(linear ? (value - base) / span : ((value / base) ** (1 / span) - 1) * 100),
        unit,
        formula: linear ? `(${value}-${base})/${span}` : `(${value}/${base})^(1/${span})-1`,
      },
      after: to(value),
      formula: (n) =>
        linear
          ? `${base}+(${value}-${base})/${span}*${n}`
          : `${base}*(${value}/${base})^(${n}/${span})`,
      upper: max === null ? null : to(max),
    });
  }
  return paths;
}
