import { startOf } from "./path.ts";
import type { PlannedTarget } from "./planned-target.ts";

const FALLS = /下降|降低|降至|减少|控制在/;

/**
 * Whether a target is reached from below or from above: by its bound, by its baseline, or by the
 * words that prove it (下降到 is reached from above).
 */
export function directionOf(target: PlannedTarget): "up" | "down" {
  const { comparator, value } = target.target;
  if (comparator === "at-most" || comparator === "less-than") return "down";
  if (comparator === "at-least" || comparator === "more-than") return "up";
  const start = startOf(target);
  if (start) return value < start.value ? "down" : "up";
  const words = target.evidence.filter(({ proves }) => proves.includes("target.value"));
  return words.some(({ quote }) => FALLS.test(quote.exact)) ? "down" : "up";
}

/** Whether a bound holds at the baseline already, so that the plan asks to keep it and not to get there. */
export function isKept(target: PlannedTarget): boolean {
  const start = startOf(target);
  const { comparator, value } = target.target;
  if (!start) return false;
  if (comparator === "at-least" || comparator === "more-than") return start.value > value;
  if (comparator === "at-most" || comparator === "less-than") return start.value < value;
  return false;
}
