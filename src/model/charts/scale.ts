import { nice, ticks } from "d3-array";

/** Both ends of a scale: of its values, or of where they stand. */
type Ends = readonly [from: number, to: number];

/** Where values stand: in proportion, from one end to the other. */
export interface Scale {
  (value: number): number;
  /** Some round values between its ends. */
  ticks: (count: number) => number[];
}

/** A scale from the values at its ends to their places. */
export function scaleFrom([from, to]: Ends, [first, last]: Ends): Scale {
  const place = (value: number) => {
    const share = (value - from) / (to - from);
    return first * (1 - share) + last * share;
  };
  return Object.assign(place, { ticks: (count: number) => ticks(from, to, count) });
}

/** The ends of values, out to round ones, if there were so many round ones between them. */
export const rounded = ([from, to]: Ends, count: number): Ends => nice(from, to, count);
