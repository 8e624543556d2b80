import type { PlannedTarget } from "../derive/planned-target.ts";
import { boundArrow, goalMark } from "./bound-marks.ts";
import type { Across } from "./drawing.ts";
import type { Language } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import { afterBaseline, type Observed, type Point } from "./observed.ts";
import { plannedWays } from "./planned-ways.ts";
import { areaOf, groundOf, markOn, type Step, scaleOf, wayOf, yearsOf } from "./time-ground.ts";
import { besideIn, growthOn, labelsOf } from "./time-labels.ts";
import { bounded, shortly } from "./wording.ts";

/** How a plot is laid out. */
export interface PlotLayout {
  across: Across;
  height: number;
  language: Language;
  /** One of many side by side: only the line at zero, the ends and their values. */
  small?: boolean;
}

/** Share of a plot for the values at its end, with what they are. */
const BESIDE = 0.35;

const planned = markup`class="plan" stroke-width="2" stroke-dasharray="5 4"`;
const otherwise = markup`class="plan" stroke-width="1.5" stroke-dasharray="1 4" stroke-linecap="round"`;
const seen = markup`class="seen" stroke-width="2.5"`;
const range = markup`class="plan" stroke-width="6" stroke-linecap="round"`;

/** Marks of points, which the key explains. */
export const marks = {
  baseline: markup`<circle class="dot" r="5"/>`,
  seen: markup`<circle class="seen-dot" r="5" stroke-width="1.5"/>`,
  other: markup`<rect class="ground" x="-5.5" y="-5.5" width="11" height="11"/><rect class="other-dot" x="-4" y="-4" width="8" height="8" stroke-width="1.5"/>`,
};

/** A reported bound has the arrow that a goal's has. */
const seenMark = ({ comparator }: Point, mark: Markup) =>
  markup`<g class="reported">${boundArrow(comparator)}</g>${mark}`;

/**
 * Values by year, from zero: the printed baseline, the goal with its bound, the way between them,
 * and what was observed. A year without an observation stays empty.
 */
export function timePlot(
  target: PlannedTarget,
  reported: Observed,
  { across, height, language, small = false }: PlotLayout,
): Markup {
  const ways = plannedWays(target);
  const parting = small ? [] : ways.parting;
  const observed = afterBaseline(reported, target);
  const { comparable, others } = observed;
  const { baseline, target: goal, unit } = target;
  const start: Step | null =
    baseline?.value == null
      ? (ways.main[0] ?? null)
      : { year: baseline.year, value: baseline.value };
  const ends = [...(start ? [start] : []), { year: goal.year, value: goal.max ?? goal.value }];
  const atGoal = ({ year }: Point) => year === goal.year;
  const written = small
    ? { ...observed, comparable: comparable.filter(atGoal), others: [] }
    : observed;
  const besideGoal = small
    ? besideIn([
        bounded(goal, unit.code, language),
        ...written.comparable.map((one) => shortly(one, unit.code, language)),
      ])
    : BESIDE;
  const ground = groundOf([...ways.main, ...parting, ...comparable, ...others, ...ends], {
    across,
    height,
    small,
    beside: [...comparable, ...others].some(atGoal) ? besideGoal : 0,
  });
  const exact = comparable.filter(
    ({ comparator }) => comparator === "exactly" || comparator === "about",
  );
  const line = reported.grown && start ? [start, ...exact] : exact;
  const span =
    goal.max === null ? [] : wayOf(ground, [goal, { year: goal.year, value: goal.max }], range);
  return markup`${[
    areaOf(ground, ways.main),
    areaOf(ground, parting, ways.main),
    scaleOf(ground, unit.code),
    wayOf(ground, parting, otherwise),
    wayOf(ground, ways.main, planned),
    wayOf(ground, line, seen),
    span,
    start && markOn(ground, start, marks.baseline),
    markOn(ground, goal, goalMark(goal.comparator)),
    // Last, and each with an edge of the ground's colour: what became of a goal is never under it.
    others.map((one) => markOn(ground, one, seenMark(one, marks.other))),
    comparable.map((one) => markOn(ground, one, seenMark(one, marks.seen))),
    labelsOf(ground, target, { start, ways: { ...ways, parting }, observed: written }, language),
    growthOn(ground, ways.main, target, language),
    yearsOf(ground),
  ]}`;
}
