import { scaleLinear } from "d3-scale";
import { area } from "d3-shape";
import { goalMark } from "./bound-marks.ts";
import { type Across, round } from "./drawing.ts";
import type { Language } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import { formatNumber } from "./number-format.ts";
import { partingPath, plannedPath, type Step } from "./planned-path.ts";
import type { Observed, TargetRecord } from "./target-record.ts";
import { basisIn, bounded, growthIn, numberIn } from "./wording.ts";

/** How a plot is laid out. */
export interface PlotLayout {
  across: Across;
  height: number;
  language: Language;
  /** One of many side by side: without a scale of its own beside the zero line. */
  small?: boolean;
}

/** A label on a point, above or below it. */
interface Label {
  year: number;
  value: number;
  text: string;
  look: "strong" | "plain";
}

/** Years that fit under a plot of the narrowest frame. */
const MOST_YEARS = 6;

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
  const { baseline, target: goal, unit, growth } = target;
  const base =
    baseline && baseline.value !== null ? { year: baseline.year, value: baseline.value } : null;
  const steps: Step[] = [...path, ...parting, ...observed, ...(base ? [base] : [])];
  if (goal) steps.push({ year: goal.year, value: goal.max ?? goal.value });
  const years = steps.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear([first, last], small ? [0.05, 0.95] : [0.22, 0.94]);
  const bottom = height - (small ? 18 : 24);
  const highest = Math.max(...steps.map(({ value }) => value));
  const y = scaleLinear([0, highest], [bottom, small ? 24 : 30]);
  if (!small) y.nice(4);

  const line = (from: Step, to: Step, attributes: Markup) =>
    markup`<line x1="${across.at(x(from.year))}" y1="${round(y(from.value))}" x2="${across.at(x(to.year))}" y2="${round(y(to.value))}" ${attributes}/>`;
  const way = (way: readonly Step[], attributes: Markup) =>
    way.slice(1).map((step, i) => line(way[i] ?? step, step, attributes));
  const under = (upper: readonly Step[], floor: (step: Step, i: number) => number) =>
    across.stretched(height, (stretch) => {
      const shape = area<Step>()
        .x((step) => stretch(x(step.year)))
        .y0((step, i) => round(floor(step, i)))
        .y1((step) => round(y(step.value)));
      return markup`<path class="area" d="${shape([...upper]) ?? ""}"/>`;
    });

  const scale = small
    ? [rule(0)]
    : y
        .ticks(4)
        .map(
          (tick) =>
            markup`${rule(tick)}<text class="soft" x="0" y="${round(y(tick)) - 4}" font-size="11">${numberIn(unit.code, tick)}</text>`,
        );
  function rule(tick: number) {
    const level = round(y(tick));
    return markup`<line class="${tick === 0 ? "axis" : "grid"}" x1="0" x2="${across.at(1)}" y1="${level}" y2="${level}"/>`;
  }

  const counted = last - first + 1;
  const shown = counted <= MOST_YEARS && !small ? range(first, last) : [first, last];
  const yearNames = shown.map(
    (year) =>
      markup`<text class="soft" x="${across.at(x(year))}" y="${height - 5}" font-size="11" text-anchor="${small ? (year === first ? "start" : "end") : "middle"}">${year}</text>`,
  );

  const seen = observed.filter(({ comparable }) => comparable);
  const latest = observed.at(-1);
  const ends: Label[] = [
    ...(goal
      ? [{ ...goal, text: bounded(goal, unit.code, language), look: "strong" as const }]
      : []),
    ...(latest && !small
      ? [{ ...latest, text: formatNumber(latest.value), look: "plain" as const }]
      : []),
    ...parting.slice(-1).map((step) => ({
      ...step,
      text: `≈ ${formatNumber(Math.round(step.value))}`,
      look: "plain" as const,
    })),
  ].sort((a, b) => b.value - a.value);
  const labels = [
    ...(base
      ? [label({ ...base, text: numberIn(unit.code, base.value), look: "strong" }, true)]
      : []),
    ...ends.map((one, i) => label(one, i === 0)),
  ];
  function label({ year, value, text, look }: Label, above: boolean) {
    const arrow = above && goal?.year === year && goal.comparator !== "exactly" ? 16 : 0;
    const level = round(y(value)) + (above ? -11 - arrow : 21);
    const anchor = year === first && first !== last ? "start" : "end";
    const nudge = anchor === "start" ? -5 : 6;
    return markup`<text class="word" x="${across.at(x(year))}" dx="${small ? 0 : nudge}" y="${level}" font-size="${small ? 12 : 14}"${look === "strong" ? markup` font-weight="700"` : null} text-anchor="${anchor}">${text}</text>`;
  }

  const middle = path[Math.floor(path.length / 2)];
  const rate = middle && growth && !small ? growthLabel(middle) : null;
  function growthLabel(step: Step) {
    if (!growth) return null;
    const level = round(Math.min(y(step.value) + 34, bottom - 26));
    const rows = [growthIn(growth, language), basisIn(growth, language)];
    return rows.map(
      (row, i) =>
        markup`<text class="aim" x="${across.at(x((first + last) / 2))}" y="${level + i * 16}" font-size="13" text-anchor="middle">${row}</text>`,
    );
  }

  const range_ =
    goal && goal.max !== null
      ? markup`<line class="plan" x1="${across.at(x(goal.year))}" x2="${across.at(x(goal.year))}" y1="${round(y(goal.value))}" y2="${round(y(goal.max))}" stroke-width="6" stroke-linecap="round"/>`
      : null;
  return markup`${path.length > 0 ? under(path, () => bottom) : null}${
    parting.length > 0 ? under(parting, (_, i) => y(path[i]?.value ?? 0)) : null
  }${scale}${way(parting, markup`class="plan" stroke-width="1.5" stroke-dasharray="1 4" stroke-linecap="round"`)}${way(
    path,
    markup`class="plan" stroke-width="2" stroke-dasharray="5 4"`,
  )}${way(seen, markup`class="seen" stroke-width="2.5"`)}${observed.map(
    ({ year, value, comparable }) =>
      across.mark(
        x(year),
        y(value),
        comparable
          ? markup`<circle class="seen-dot" r="4.5" stroke-width="1.5"/>`
          : markup`<rect class="other-dot" x="-4" y="-4" width="8" height="8" stroke-width="1.5"/>`,
      ),
  )}${base ? across.mark(x(base.year), y(base.value), markup`<circle class="dot" r="5"/>`) : null}${range_}${
    goal ? across.mark(x(goal.year), y(goal.value), goalMark(goal.comparator)) : null
  }${labels}${rate}${yearNames}`;
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
