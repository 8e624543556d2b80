import type { ImpliedGrowth } from "../derive/implied-growth.ts";
import type { Comparator, Unit } from "../quantity.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";

/** A number with the way it is meant. */
export interface Bounded {
  value: number;
  max: number | null;
  comparator: Comparator;
}

/** A growth as the document prints it. */
export interface PrintedGrowth {
  value: number;
  unit: "percent" | "percentage-points";
  basis: "comparable-prices" | "nominal" | "percentage-points" | null;
  comparator: Comparator;
  printed: string;
}

/** A target as far as charts read it. */
export interface TargetRecord extends AnyRecord {
  name: Text;
  group: string | null;
  unit: Unit;
  baseline: { year: number; value: number | null } | null;
  target: (Bounded & { year: number }) | null;
  growth: PrintedGrowth | null;
  derived: { impliedGrowth: ImpliedGrowth | null };
}

/** A reported figure as far as charts read it; without a value nothing was reported. */
export interface Observed {
  year: number;
  value: number;
  /** Whether it stands on the same basis as the target. */
  comparable: boolean;
}
