import { linearRegression, linearRegressionLine } from "simple-statistics";

/**
 * Student's t, 0.975 quantile, by degrees of freedom from 1: half of the width of a two-sided 95 %
 * interval in standard errors.
 */
const T = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157,
  2.228139,
];

/** A value on a trend, and the interval in which the next figure of its year is expected. */
export interface Expected {
  value: number;
  low: number;
  high: number;
}

/** A least-squares line through points, and what it expects of another year. */
export interface Trend {
  slope: number;
  /** The line's value at x = 0. */
  intercept: number;
  at: (x: number) => Expected;
}

/** Points that a line and its interval take: with two, every line fits and nothing is known of its error. */
export const FEWEST = 3;

/** Ordinary least squares with a 95 % prediction interval; null with fewer points than it takes. */
export function trendOf(points: readonly (readonly [x: number, y: number])[]): Trend | null {
  const n = points.length;
  const t = T[n - FEWEST];
  if (n < FEWEST || t === undefined) return null;
  const { m, b } = linearRegression(points.map(([x, y]) => [x, y]));
  const line = linearRegressionLine({ m, b });
  const mean = points.reduce((sum, [x]) => sum + x, 0) / n;
  const spread = points.reduce((sum, [x]) => sum + (x - mean) ** 2, 0);
  const squares = points.reduce((sum, [x, y]) => sum + (y - line(x)) ** 2, 0);
  const error = Math.sqrt(squares / (n - 2));
  return {
    slope: m,
    intercept: b,
    at: (x) => {
      const half = t * error * Math.sqrt(1 + 1 / n + (x - mean) ** 2 / spread);
      return { value: line(x), low: line(x) - half, high: line(x) + half };
    },
  };
}
