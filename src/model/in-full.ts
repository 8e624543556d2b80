import { formatNumber } from "./charts/number-format.ts";
import type { Unit } from "./quantity.ts";

/** A unit that is itself a number of something: “100 million yuan”, “10,000 yuan per person”. */
const SCALED = /^[\d,]+ (?:(?:thousand|million|billion) )?/;

const sizes = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
] as const;

/**
 * What a number of such a unit comes to, in English, which has no word for 亿 and 万: 14,000 of 100
 * million yuan are “1.4 trillion yuan”. Null for a range, and where the unit counts single things.
 */
export function inFull(
  { value, max = null }: { value: number; max?: number | null },
  { en, factor }: Pick<Unit, "en" | "factor">,
): string | null {
  if (max !== null || !SCALED.test(en)) return null;
  const whole = value * factor;
  const [size, word] = sizes.find(([least]) => Math.abs(whole) >= least) ?? [1, ""];
  return `${formatNumber(whole / size)}${word} ${en.replace(SCALED, "")}`;
}
