import { barPlot } from "./bar-plot.ts";
import { type Markup, markup } from "./markup.ts";
import { plannedPath } from "./planned-path.ts";
import type { Observed, TargetRecord } from "./target-record.ts";
import { type PlotLayout, timePlot } from "./time-plot.ts";

/** A drawing and the height that it takes of what it is given. */
export interface Figure {
  content: Markup;
  height: number;
}

/** Height of a goal's bar: more would say no more. */
const BAR = 84;

/** A target drawn: over the years where two of them have a value, else as one bar; empty for a growth alone. */
export function targetFigure(
  target: TargetRecord,
  observed: readonly Observed[],
  layout: PlotLayout,
): Figure {
  if (plannedPath(target).length > 0 || observed.length > 0)
    return { content: timePlot(target, observed, layout), height: layout.height };
  if (!target.target) return { content: markup``, height: 0 };
  const height = Math.min(layout.height, BAR);
  return { content: barPlot(target, { ...layout, height }), height };
}
