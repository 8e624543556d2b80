import type { Language } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import { formatNumber } from "./number-format.ts";
import type { Step } from "./planned-path.ts";
import type { Observed, TargetRecord } from "./target-record.ts";
import { type Ground, level } from "./time-ground.ts";
import { basisIn, bounded, growthIn, numberIn } from "./wording.ts";

/** A value written on its point. */
interface Label extends Step {
  text: string;
  strong: boolean;
  /** A bound's arrow stands above it. */
  arrow?: boolean;
}

function labelOn(ground: Ground, { year, value, text, strong, arrow }: Label, above: boolean) {
  const { first, last, small, across, x } = ground;
  const away = above ? -11 - (arrow ? 16 : 0) : 21;
  const starts = year === first && first !== last;
  const nudge = small ? 0 : starts ? -5 : 6;
  return markup`<text class="word" x="${across.at(x(year))}" dx="${nudge}" y="${level(ground, value) + away}" font-size="${small ? 12 : 14}"${strong ? markup` font-weight="700"` : null} text-anchor="${starts ? "start" : "end"}">${text}</text>`;
}

/** Values on the points of a plot: of those at its end the highest above, the others below. */
export function labelsOf(
  ground: Ground,
  { baseline, target: goal, unit }: TargetRecord,
  { observed, parting }: { observed: readonly Observed[]; parting: readonly Step[] },
  language: Language,
): Markup[] {
  const ends: Label[] = [
    ...observed.slice(-1).map(({ year, value }) => ({
      year,
      value,
      text: numberIn(unit.code, value),
      strong: false,
    })),
    ...parting.slice(-1).map(({ year, value }) => ({
      year,
      value,
      text: `≈ ${formatNumber(Math.round(value))}`,
      strong: false,
    })),
  ];
  if (goal)
    ends.push({
      year: goal.year,
      value: goal.max ?? goal.value,
      text: bounded(goal, unit.code, language),
      strong: true,
      arrow: goal.comparator === "at-least" || goal.comparator === "more-than",
    });
  ends.sort((a, b) => b.value - a.value);
  const labels = ends.map((label, i) => labelOn(ground, label, i === 0));
  if (!baseline || baseline.value === null) return labels;
  const { year, value } = baseline;
  return [
    labelOn(ground, { year, value, text: numberIn(unit.code, value), strong: true }, true),
    ...labels,
  ];
}

/** The printed growth in the middle, under the way that it describes. */
export function growthOn(
  ground: Ground,
  path: readonly Step[],
  { growth }: TargetRecord,
  language: Language,
): Markup[] {
  const middle = path[Math.floor(path.length / 2)];
  if (!middle || !growth || ground.small) return [];
  const top = Math.min(level(ground, middle.value) + 34, level(ground, 0) - 24);
  const center = ground.across.at(ground.x((ground.first + ground.last) / 2));
  return [growthIn(growth, language), basisIn(growth, language)].map(
    (row, i) =>
      markup`<text class="aim" x="${center}" y="${top + i * 16}" font-size="13" text-anchor="middle">${row}</text>`,
  );
}
