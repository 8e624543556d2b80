import { goalMark } from "./bound-marks.ts";
import type { Across } from "./drawing.ts";
import type { Language } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import { partingPath, plannedPath, type Step } from "./planned-path.ts";
import type { Observed, TargetRecord } from "./target-record.ts";
import { areaOf, groundOf, markOn, scaleOf, wayOf, yearsOf } from "./time-ground.ts";
import { growthOn, labelsOf } from "./time-labels.ts";

/** How a plot is laid out. */
export interface PlotLayout {
  across: Across;
  height: number;
  language: Language;
  /** One of many side by side: only the line at zero, the ends and their values. */
  small?: boolean;
}

const planned = markup`class="plan" stroke-width="2" stroke-dasharray="5 4"`;
const otherwise = markup`class="plan" stroke-width="1.5" stroke-dasharray="1 4" stroke-linecap="round"`;
const seen = markup`class="seen" stroke-width="2.5"`;

/** A dot for a value on the target's basis; a hollow square for one that does not compare. */
const observedMark = ({ comparable }: Observed) =>
  comparable
    ? markup`<circle class="seen-dot" r="4.5" stroke-width="1.5"/>`
    : markup`<rect class="other-dot" x="-4" y="-4" width="8" height="8" stroke-width="1.5"/>`;

/**
 * Values by year, from zero: the printed baseline, the goal with its bound, the way between them,
 * and what was observed. A year without an observation stays empty.
 */
export function timePlot(
  target: TargetRecord,
  observed: readonly Observed[],
  { across, height, language, small = false }: PlotLayout,
): Markup {
  const path = plannedPath(target);
  const parting = small ? [] : partingPath(target);
  const { baseline, target: goal, unit } = target;
  const base = baseline?.value == null ? null : { year: baseline.year, value: baseline.value };
  const ends: Step[] = [
    ...(base ? [base] : []),
    ...(goal ? [{ year: goal.year, value: goal.max ?? goal.value }] : []),
  ];
  const ground = groundOf([...path, ...parting, ...observed, ...ends], { across, height, small });
  const comparable = observed.filter((one) => one.comparable);
  const span =
    goal && goal.max !== null
      ? wayOf(
          ground,
          [goal, { year: goal.year, value: goal.max }],
          markup`class="plan" stroke-width="6" stroke-linecap="round"`,
        )
      : [];
  return markup`${[
    areaOf(ground, path),
    areaOf(ground, parting, path),
    scaleOf(ground, unit.code),
    wayOf(ground, parting, otherwise),
    wayOf(ground, path, planned),
    wayOf(ground, comparable, seen),
    span,
    observed.map((one) => markOn(ground, one, observedMark(one))),
    base && markOn(ground, base, markup`<circle class="dot" r="5"/>`),
    goal && markOn(ground, goal, goalMark(goal.comparator)),
    labelsOf(ground, target, { observed: small ? [] : observed, parting }, language),
    growthOn(ground, path, target, language),
    yearsOf(ground),
  ]}`;
}
