import { rounded } from "./planned-target.ts";

/** The part of a target that implied growth needs. */
interface Planned {
  baseline: { year: number; value: number | null } | null;
  target: { year: number; value: number; max: number | null } | null;
  growth: { value: number; unit: "percent" | "percentage-points"; printed: string } | null;
}

/** Growth worked out from baseline and target. */
export interface ImpliedGrowth {
  value: number;
  formula: string;
  agrees: boolean;
}

/**
 * The yearly growth that a baseline and a target imply: compound, in percent, or for a growth
 * printed in percentage points the mean yearly difference. Null where any of the three is missing.
 * `agrees` says whether it rounds to the growth as printed, at the decimals printed.
 */
export function impliedGrowth({ baseline, target, growth }: Planned): ImpliedGrowth | null {
  if (!baseline || baseline.value === null || baseline.value === 0 || !target || !growth)
    return null;
  const years = target.year - baseline.year;
  if (years <= 0 || target.max !== null) return null;
  const points = growth.unit === "percentage-points";
  const exact = points
    ? (target.value - baseline.value) / years
    : ((target.value / baseline.value) ** (1 / years) - 1) * 100;
  const decimals = /\.(\d+)/.exec(growth.printed)?.[1]?.length ?? 0;
  // A hair's breadth for binary fractions: 0.425 is not below its own half.
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return {
    value: rounded(exact),
    formula: points
      ? `(${target.value}-${baseline.value})/${years}`
      : `(${target.value}/${baseline.value})^(1/${years})-1`,
    agrees: Math.abs(exact - growth.value) <= half,
  };
}
