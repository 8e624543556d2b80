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

/** How a target's figures are counted: as the plan says of its growth, otherwise by its unit. */
export const basisOf = ({ growth, unit }: PlannedTarget): Basis =>
  growth?.basis ?? (/^percent/.test(unit.code) ? "percentage-points" : "nominal");

/** Two decimals, as all derived values have. A hair is added because 1.005 in binary is below itself. */
export const rounded = (value: number) => {
  const sign = value < 0 ? -1 : 1;
  return (sign * Math.round(Math.abs(value) * 100 + 1e-7)) / 100;
};
