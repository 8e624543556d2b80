import type { PlannedTarget } from "../derive/planned-target.ts";
import type { CardTable } from "./card.ts";
import type { Language } from "./language.ts";
import type { Observed, Point } from "./observed.ts";
import { bounded, growthIn, numberIn, unitIn } from "./wording.ts";

const words = {
  en: {
    what: "What",
    year: "Year",
    baseline: "Baseline",
    unprinted: "not printed",
    observed: "Observed",
    grown: "Baseline grown at the reported real rates",
    others: "Reported, not comparable",
    rate: "Reported real growth",
    none: "not observed",
    target: "Target",
    growth: "Growth, as printed",
  },
  zh: {
    what: "项目",
    year: "年份",
    baseline: "基数",
    unprinted: "原文未列",
    observed: "观测值",
    grown: "基数按公布的实际增速推算",
    others: "公布数，不可比",
    rate: "公布的实际增速",
    none: "未观测",
    target: "目标",
    growth: "年均增速（原文）",
  },
} as const;

/** The numbers of a target's chart; what was not observed is a row that says so. */
export function targetTable(
  { baseline, target: goal, growth, unit }: PlannedTarget,
  { reports, comparable, others, atBaseline, grown }: Observed,
  language: Language,
): CardTable {
  const says = words[language];
  const row = (what: string) => (point: Point) => [
    what,
    String(point.year),
    bounded({ ...point, max: null }, unit.code, language),
  ];
  const base = baseline?.value == null ? says.unprinted : numberIn(unit.code, baseline.value);
  const rates = reports.flatMap(({ year, realGrowth }) =>
    realGrowth
      ? [[says.rate, String(year), bounded({ ...realGrowth, max: null }, "percent", language)]]
      : [],
  );
  return {
    columns: [
      { name: says.what },
      { name: says.year, numeric: true },
      { name: unitIn({ unit }, language), numeric: true },
    ],
    rows: [
      ...(baseline ? [[says.baseline, String(baseline.year), base]] : []),
      [says.target, String(goal.year), bounded(goal, unit.code, language)],
      ...(growth ? [[says.growth, "", growthIn(growth, language)]] : []),
      ...atBaseline.map(row(says.observed)),
      ...comparable.map(row(grown ? says.grown : says.observed)),
      ...others.map(row(says.others)),
      ...rates,
      ...(reports.length === 0 ? [[says.observed, "", says.none]] : []),
    ],
  };
}
