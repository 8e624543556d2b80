import type { PlannedTarget } from "../derive/planned-target.ts";
import { barPlot } from "./bar-plot.ts";
import type { Markup } from "./markup.ts";
import type { Observed } from "./observed.ts";
import { plannedWays } from "./planned-ways.ts";
import { type PlotLayout, timePlot } from "./time-plot.ts";

/** A drawing and the height that it takes of what it is given. */
export interface Figure {
  content: Markup;
  height: number;
}

/** Height of a goal's bar: more would say no more. */
const BAR = 84;

/** A target drawn: over the years where two of them have a value, else as one bar. */
export function targetFigure(
  target: PlannedTarget,
  observed: Observed,
  layout: PlotLayout,
): Figure {
  const dated = [...observed.comparable, ...observed.others];
  if (plannedWays(target).main.length > 0 || dated.length > 0)
    return { content: timePlot(target, observed, layout), height: layout.height };
  const height = Math.min(layout.height, BAR);
  return { content: barPlot(target, { ...layout, height }), height };
}
