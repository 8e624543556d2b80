import { area } from "d3-shape";
import { type Across, round } from "./drawing.ts";
import { type Markup, markup } from "./markup.ts";
import { rounded, type Scale, scaleFrom } from "./scale.ts";
import { numberIn } from "./wording.ts";

/** A value of a year. */
export interface Step {
  year: number;
  value: number;
}

/** Years that fit under a plot in the narrowest frame. */
const MOST_YEARS = 6;
/** Scale lines above zero. */
const LINES = 4;

/** Where values of years stand in a plot: years across it, values up from zero. */
export interface Ground {
  across: Across;
  height: number;
  first: number;
  last: number;
  small: boolean;
  /** Share of the width in which the values at the end stand beside it; none if they stand above it. */
  beside: number;
  x: Scale;
  y: Scale;
}

/** The ground of some values; a small one has no names on its scale, and so no room for them. */
export function groundOf(
  steps: readonly Step[],
  { across, height, small, beside }: Pick<Ground, "across" | "height" | "small" | "beside">,
): Ground {
  const years = steps.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const highest = Math.max(...steps.map(({ value }) => value));
  const x = scaleFrom(
    [first, last],
    small ? [0.05, Math.min(0.95, 1 - beside)] : [0.22, Math.min(0.94, 1 - beside)],
  );
  const y = small
    ? scaleFrom([0, highest], [height - 18, 24])
    : scaleFrom(rounded([0, highest], LINES), [height - 24, 30]);
  return { across, height, first, last, small, beside, x, y };
}

/** Across and up of a year's value. */
const across = ({ across, x }: Ground, year: number) => across.at(x(year));
export const level = ({ y }: Ground, value: number) => round(y(value));

function rule(ground: Ground, value: number): Markup {
  const height = level(ground, value);
  return markup`<line class="${value === 0 ? "axis" : "grid"}" x1="0" x2="${ground.across.at(1)}" y1="${height}" y2="${height}"/>`;
}

/** Lines of the scale with their values; a small plot has the one at zero. */
export function scaleOf(ground: Ground, unitCode: string): Markup[] {
  if (ground.small) return [rule(ground, 0)];
  return ground.y
    .ticks(LINES)
    .map(
      (tick) =>
        markup`${rule(ground, tick)}<text class="soft" x="0" y="${level(ground, tick) - 4}" font-size="11">${numberIn(unitCode, tick)}</text>`,
    );
}

/** Names of the years: each of them where they fit, else the first and the last. */
export function yearsOf(ground: Ground): Markup[] {
  const { first, last, small, height } = ground;
  const all = ground.x.ticks(last - first).filter(Number.isInteger);
  const shown = small || all.length > MOST_YEARS ? [first, last] : all;
  const anchor = (year: number) => (small ? (year === first ? "start" : "end") : "middle");
  return shown.map(
    (year) =>
      markup`<text class="soft${year === first || year === last ? "" : " between"}" x="${across(ground, year)}" y="${height - 5}" font-size="11" text-anchor="${anchor(year)}">${year}</text>`,
  );
}

/** A way through the years, straight from one to the next; a year that is missing breaks it. */
export const wayOf = (ground: Ground, steps: readonly Step[], look: Markup): (Markup | null)[] =>
  steps.slice(1).map((to, i) => {
    const from = steps[i] ?? to;
    if (to.year - from.year > 1) return null;
    return markup`<line x1="${across(ground, from.year)}" y1="${level(ground, from.value)}" x2="${across(ground, to.year)}" y2="${level(ground, to.value)}" ${look}/>`;
  });

/** The area between a way and a floor: zero, or another way through the same years. */
export function areaOf(
  ground: Ground,
  steps: readonly Step[],
  floor: readonly Step[] = [],
): Markup {
  if (steps.length === 0) return markup``;
  return ground.across.stretched(ground.height, (stretch) => {
    const shape = area<Step>()
      .x(({ year }) => stretch(ground.x(year)))
      .y0((_, i) => level(ground, floor[i]?.value ?? 0))
      .y1(({ value }) => level(ground, value));
    return markup`<path class="area" d="${shape([...steps]) ?? ""}"/>`;
  });
}

/** A mark in pixels on a year's value. */
export const markOn = (ground: Ground, { year, value }: Step, mark: Markup): Markup =>
  ground.across.mark(ground.x(year), ground.y(value), mark);
