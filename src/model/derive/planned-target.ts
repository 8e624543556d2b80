import type { Evidence } from "../evidence.ts";
import type { Comparator, Unit } from "../quantity.ts";
import type { TargetGroup } from "../target-groups.ts";
import type { Text } from "../text.ts";

/** How the plan counts a target's growth. */
export const bases = ["comparable-prices", "nominal", "percentage-points"] as const;
export type Basis = (typeof bases)[number];

/** A target as far as monitoring reads it. */
export interface PlannedTarget {
  id: string;
  number: number | null;
  kind: "indicator" | "goal";
  name: Text;
  group: TargetGroup | null;
  unit: Unit;
  baseline: { year: number; value: number | null } | null;
  target: { year: number; value: number; max: number | null; comparator: Comparator };
  growth: {
    value: number;
    unit: "percent" | "percentage-points";
    basis: Basis | null;
    printed: string;
  } | null;
  derived: { impliedGrowth: { agrees: boolean } | null };
  evidence: Evidence[];
}

/**
 * How a target's figures are counted: as the plan says of its growth, otherwise by its unit. A multiple of
 * the base year is growth too, and the one there is is of value added, whose growth is at comparable
 * prices (the note under box 1).
 */
export function basisOf({ growth, unit }: PlannedTarget): Basis {
  if (growth?.basis) return growth.basis;
  if (/^percent/.test(unit.code)) return "percentage-points";
  return unit.code === "times" ? "comparable-prices" : "nominal";
}

const decimalsOf = (value: number) => String(value).split(".")[1]?.length ?? 0;

/** A difference with the decimals of the longer of its two numbers: what does not vanish is not shown as 0. */
export const differenceOf = (value: number, other: number): number =>
  Number((value - other).toFixed(Math.min(20, Math.max(decimalsOf(value), decimalsOf(other)))));

/** Two decimals, as all derived values have. A hair is added because 1.005 in binary is below itself. */
export const rounded = (value: number) => {
  const sign = value < 0 ? -1 : 1;
  return (sign * Math.round(Math.abs(value) * 100 + 1e-7)) / 100;
};
