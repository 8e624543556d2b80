import type { Comparator } from "../quantity.ts";

/** A figure as it is meant: 60 may be “more than 60”. */
export interface Figure {
  value: number;
  comparator: Comparator;
}

/**
 * Whether a figure reaches a planned value, from below or from above; null where the figure is only
 * a bound that does not decide it. “About” counts as the number itself: no document says how far it reaches.
 */
export function reaches(
  { value, comparator }: Figure,
  planned: Figure,
  direction: "up" | "down",
): boolean | null {
  const sign = direction === "up" ? 1 : -1;
  const ahead = sign * (value - planned.value);
  const strict = planned.comparator === "more-than" || planned.comparator === "less-than";
  const there = strict ? ahead > 0 : ahead >= 0;
  const open = { "more-than": 1, "at-least": 1, "less-than": -1, "at-most": -1 } as const;
  const towards = comparator in open ? sign * open[comparator as keyof typeof open] : 0;
  if (towards === 0) return there;
  // Of a bound, the true figure lies beyond it, in one direction only.
  const beyond = comparator === "more-than" || comparator === "less-than";
  if (towards > 0) return there || (beyond && ahead === 0) ? true : null;
  return !there || (beyond && ahead === 0) ? false : null;
}
