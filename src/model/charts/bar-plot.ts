import type { PlannedTarget } from "../derive/planned-target.ts";
import { boundArrow } from "./bound-marks.ts";
import { round } from "./drawing.ts";
import { type Markup, markup } from "./markup.ts";
import { rounded, scaleFrom } from "./scale.ts";
import { apartIn, LETTERS, PLOT_WIDTHS, type ScaleName } from "./scale-names.ts";
import type { PlotLayout } from "./time-plot.ts";
import { bounded, numberIn } from "./wording.ts";

/** Room beyond a goal: a bound's arrow and the scale's end. */
const ROOM = 1.3;

/** One goal and nothing before it: a bar from zero, with its bound or its range drawn as such. */
export function barPlot(
  target: PlannedTarget,
  { across, height, language, small }: PlotLayout,
): Markup {
  const { target: goal, unit } = target;
  const upper = goal.max ?? goal.value;
  const whole = unit.code === "percent" && upper <= 100 ? 100 : upper * ROOM || 1;
  const x = scaleFrom(rounded([0, whole], 4), [0.01, 0.985]);
  const bar = { top: 30, size: height - 30 - 24 };
  const bottom = bar.top + bar.size;
  const span = (from: number, to: number, look: string) =>
    markup`<rect class="${look}" x="${across.at(x(from))}" width="${across.at(x(to) - x(from))}" y="${bar.top}" height="${bar.size}"/>`;
  const cap = (value: number, dashed: boolean) =>
    markup`<line class="plan" x1="${across.at(x(value))}" x2="${across.at(x(value))}" y1="${bar.top - 5}" y2="${bottom}" stroke-width="2.5"${dashed ? markup` stroke-dasharray="3 2.5"` : null}/>`;
  const ticks = x.ticks(small ? 2 : 4).map((value, i, { length }): ScaleName => {
    const share = x(value);
    const anchor = i === 0 ? "start" : i === length - 1 && share > 0.9 ? "end" : "middle";
    return { share, name: numberIn(unit.code, value), anchor };
  });
  const named = apartIn(small ? PLOT_WIDTHS.small : PLOT_WIDTHS.wide, ticks);
  // The others stand between them where there is room.
  const always = small ? named : apartIn(PLOT_WIDTHS.narrow, named);
  const scale = [
    ...ticks.map(
      ({ share }) =>
        markup`<line class="grid" x1="${across.at(share)}" x2="${across.at(share)}" y1="${bar.top - 5}" y2="${bottom + 4}"/>`,
    ),
    ...named.map(
      (tick) =>
        markup`<text class="soft${always.includes(tick) ? "" : " between"}" x="${across.at(tick.share)}" y="${height - 5}" font-size="${LETTERS}" text-anchor="${tick.anchor}">${tick.name}</text>`,
    ),
  ];
  const atMost = goal.comparator === "at-most" || goal.comparator === "less-than";
  const share = x(goal.value);
  const anchor = share > 0.6 ? "end" : share < 0.2 ? "start" : "middle";
  const arrow = boundArrow(goal.comparator, 90);
  return markup`${scale}${span(0, goal.value, atMost ? "area" : "aim")}${
    goal.max === null ? null : markup`${span(goal.value, goal.max, "area")}${cap(goal.max, false)}`
  }${cap(goal.value, goal.comparator === "about")}${
    arrow ? across.mark(share, bar.top + bar.size / 2, arrow) : null
  }<line class="axis" x1="${across.at(x(0))}" x2="${across.at(x(0))}" y1="${bar.top - 5}" y2="${bottom + 4}"/><text class="word" x="${across.at(share)}" y="${round(bar.top) - 12}" font-size="14" font-weight="700" text-anchor="${anchor}">${bounded(goal, unit.code, language)}</text>`;
}
