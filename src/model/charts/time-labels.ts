import type { PlannedTarget } from "../derive/planned-target.ts";
import { apart } from "./apart.ts";
import { REACH } from "./bound-marks.ts";
import { round } from "./drawing.ts";
import type { Language } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import { formatNumber } from "./number-format.ts";
import type { Observed, Point } from "./observed.ts";
import type { PlannedWays } from "./planned-ways.ts";
import { PLOT_WIDTHS } from "./scale-names.ts";
import { emsOf } from "./text-lines.ts";
import { type Ground, level, type Step } from "./time-ground.ts";
import { basisIn, bounded, growthIn, numberIn, shortly } from "./wording.ts";

/** A value written at its point. */
interface Label extends Step {
  text: string;
  look: "goal" | "plain";
  /** What it is, where there is room beside it. */
  name?: string;
}

const names = {
  en: { goal: "target", grown: "at real growth", seen: "observed", other: "not comparable" },
  zh: { goal: "目标", grown: "按实际增速", seen: "观测值", other: "不可比" },
} as const;

/** Size of the letters. */
const SIZE = 14;
/** Least distance between two labels, one above the other. */
const LINE = 16;
/** Room for an arrow between a point and the label above it. */
const ARROW = 16;
/** From a point to what is written beside it: past the line of a goal. */
const BESIDE = REACH + 5;

const sizeIn = ({ small }: Pick<Ground, "small">) => (small ? 12 : SIZE);

/** Share of a small plot that values beside its end take. */
export const besideIn = (texts: readonly string[]): number =>
  (BESIDE + Math.max(...texts.map((text) => emsOf(text))) * sizeIn({ small: true })) /
  PLOT_WIDTHS.small;

const written = (
  ground: Ground,
  { year, text, look, name }: Label,
  { y, dx, anchor }: { y: number; dx: number; anchor: "start" | "middle" | "end" },
) =>
  markup`<text class="${look === "goal" ? "aim" : "word"}${ground.beside > 0 ? " beside-label" : ""}" x="${ground.across.at(ground.x(year))}" dx="${dx}" y="${round(y)}" font-size="${sizeIn(ground)}"${look === "goal" ? markup` font-weight="700"` : null} text-anchor="${anchor}">${text}${
    ground.beside > 0 && !ground.small && anchor === "start" && name !== undefined
      ? markup`<tspan class="soft name" dx="5" font-size="12" font-weight="400">${name}</tspan>`
      : null
  }</text>`;

/** Whether a value written above its point would touch one at the end, in the narrowest frame. */
const meet = (ground: Ground, label: Label, ends: readonly Label[]) =>
  ends.some(
    (end) =>
      Math.abs(level(ground, label.value) - level(ground, end.value)) < LINE &&
      (ground.x(end.year) - ground.x(label.year)) * PLOT_WIDTHS.narrow <
        SIZE * (emsOf(label.text) / 2 + emsOf(end.text)),
  );

/** The values at the end of a plot: beside their points and apart, or above and below if they are few. */
function endLabels(ground: Ground, labels: readonly Label[], arrow: boolean): Markup[] {
  const sorted = [...labels].sort((a, b) => b.value - a.value);
  if (ground.beside === 0)
    return sorted.map((label, i) =>
      written(ground, label, {
        y: level(ground, label.value) + (i === 0 ? -11 - (arrow ? ARROW : 0) : 21),
        dx: ground.small ? 0 : 6,
        anchor: "end",
      }),
    );
  const levels = apart(
    sorted.map(({ value }) => level(ground, value) + 5),
    LINE,
  );
  return sorted.map((label, i) =>
    written(ground, label, { y: levels[i] ?? 0, dx: BESIDE, anchor: "start" }),
  );
}

/** Values written on a plot: the baseline, the goal, and the last of what was observed. */
export function labelsOf(
  ground: Ground,
  { unit, target: goal }: PlannedTarget,
  { start, ways, observed }: { start: Step | null; ways: PlannedWays; observed: Observed },
  language: Language,
): Markup[] {
  const says = names[language];
  const figureOf =
    (name: string) =>
    (point: Point): Label => ({
      ...point,
      text: shortly(point, unit.code, language),
      look: "plain",
      name,
    });
  const figures = [
    ...observed.comparable.slice(-1).map(figureOf(observed.grown ? says.grown : says.seen)),
    ...observed.others.slice(-1).map(figureOf(says.other)),
  ];
  const ends: Label[] = [
    {
      year: goal.year,
      value: goal.max ?? goal.value,
      text: bounded(goal, unit.code, language),
      look: "goal",
      name: says.goal,
    },
    ...figures.filter(({ year }) => year === goal.year),
    ...ways.parting.slice(-1).map(
      ({ year, value }): Label => ({
        year,
        value,
        text: `≈ ${formatNumber(Math.round(value))}`,
        look: "plain",
      }),
    ),
  ];
  const earlier = figures.filter(({ year }) => year !== goal.year);
  const planned = (year: number) => ways.main.find((step) => step.year === year)?.value ?? 0;
  const arrow = goal.comparator === "at-least" || goal.comparator === "more-than";
  const isAbove = (label: Label) =>
    label.value >= planned(label.year) && (ground.beside > 0 || !meet(ground, label, ends));
  return [
    ...(start
      ? [
          written(
            ground,
            { ...start, text: numberIn(unit.code, start.value), look: "goal" },
            { y: level(ground, start.value) - 11, dx: ground.small ? 0 : -5, anchor: "start" },
          ),
        ]
      : []),
    ...endLabels(ground, ends, arrow),
    ...earlier.map((label) =>
      written(ground, label, {
        y: level(ground, label.value) + (isAbove(label) ? -11 : 21),
        dx: 0,
        anchor: "middle",
      }),
    ),
  ];
}

/** The printed growth in the middle, under the way that it describes. */
export function growthOn(
  ground: Ground,
  way: readonly Step[],
  { growth }: PlannedTarget,
  language: Language,
): Markup[] {
  const middle = way[Math.floor(way.length / 2)];
  if (!middle || !growth || ground.small) return [];
  const top = Math.min(level(ground, middle.value) + 42, level(ground, 0) - 24);
  const center = ground.across.at(ground.x((ground.first + ground.last) / 2));
  return [growthIn(growth, language), basisIn(growth, language)].map(
    (row, i) =>
      markup`<text class="aim rate" x="${center}" y="${top + i * 16}" font-size="13" text-anchor="middle">${row}</text>`,
  );
}
