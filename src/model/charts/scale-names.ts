import { emsOf } from "./text-lines.ts";

/** Widths of a plot in pixels: among others, and alone in a frame of 240 or of 400. */
export const PLOT_WIDTHS = { small: 190, narrow: 216, wide: 376 };

/** A name on a scale, at a share of its width. */
export interface ScaleName {
  share: number;
  name: string;
  anchor: "start" | "middle" | "end";
}

/** Size of the letters. */
export const LETTERS = 11;
/** From one name to the next. */
const APART = 10;

/** The names that stand apart in a plot of a width: each, or every second, and so on. */
export function apartIn(
  width: number,
  names: readonly ScaleName[],
  step = 1,
): readonly ScaleName[] {
  const kept = names.filter((_, i) => i % step === 0);
  const spans = kept.map(({ share, name, anchor }) => {
    const long = emsOf(name) * LETTERS;
    const from = share * width - { start: 0, middle: long / 2, end: long }[anchor];
    return { from, to: from + long + APART };
  });
  const touch = spans.some(({ from }, i) => from < (spans[i - 1]?.to ?? from));
  return touch ? apartIn(width, names, step + 1) : kept;
}
