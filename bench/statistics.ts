/** The median and the quartiles of what several rounds measured. */
export interface Spread {
  low: number;
  median: number;
  high: number;
}

const at = (sorted: readonly number[], part: number) => {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place % 1);
};

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { low: at(sorted, 0.25), median: at(sorted, 0.5), high: at(sorted, 0.75) };
}

/** Value by value, how many times b goes into a: what two servers did in the same round. */
export const ratios = (a: readonly number[], b: readonly number[]): Spread =>
  spreadOf(a.map((value, i) => value / (b[i] ?? Number.NaN)));

/** 1.12 (1.05–1.20) */
export const inWords = ({ low, median, high }: Spread, digits = 2) =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
