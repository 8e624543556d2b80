import { isKept } from "../derive/direction.ts";
import type { PlannedTarget } from "../derive/planned-target.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./number-format.ts";
import type { Observed, Point } from "./observed.ts";
import { plannedWays } from "./planned-ways.ts";
import {
  bounded,
  growthWithBasis,
  isScaled,
  numberIn,
  roughly,
  unitIn,
  withUnit,
} from "./wording.ts";

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Unit and years: “100 million yuan, 2018–2022”. */
export function subtitleOf(target: PlannedTarget, language: Language): string {
  const years = [...(target.baseline ? [target.baseline.year] : []), target.target.year];
  const unit = unitIn(target, language);
  const span = years.join(language === "zh" ? "—" : "–");
  return language === "zh" ? `单位：${unit}，${span}年` : `${capital(unit)}, ${span}`;
}

/** What the chart shows, in words. */
export const sentenceOf = (target: PlannedTarget, observed: Observed, language: Language): string =>
  [planned[language](target), reported[language](target, observed)].join(
    language === "zh" ? "" : " ",
  );

/** A number in an English sentence, which names a unit like 100 million yuan once, at its end. */
const amountOf = (number: string, target: PlannedTarget) =>
  isScaled(target) ? number : withUnit(number, target, "en");

/** What the plan wants. */
const planned: Record<Language, (target: PlannedTarget) => string> = {
  zh: (target) => {
    const { name, baseline, target: goal, growth, unit } = target;
    const amount = (number: string) => withUnit(number, target, "zh");
    const parts = [
      ...(baseline?.value == null
        ? []
        : [`${baseline.year}年为${amount(numberIn(unit.code, baseline.value))}`]),
      `${goal.year}年目标为${amount(bounded(goal, unit.code, "zh"))}`,
      ...(growth ? [`文件所列${growthWithBasis(growth, "zh")}`] : []),
    ];
    return `${name.zh}：${parts.join("，")}。`;
  },
  en: (target) => {
    const { name, baseline, target: goal, growth, unit } = target;
    const base =
      baseline?.value == null ? null : `${numberIn(unit.code, baseline.value)} in ${baseline.year}`;
    const from = base === null ? "" : isKept(target) ? `${base}, to be kept: ` : `from ${base} to `;
    const levels = [
      `${from}${amountOf(bounded(goal, unit.code, "en"), target)} in ${goal.year}`,
      ...(isScaled(target) ? [`in units of ${unit.en}`] : []),
    ].join(", ");
    const rate = growth ? `; the plan prints ${growthWithBasis(growth, "en")}` : "";
    return `${name.en}: ${levels}${rate}.`;
  },
};

/** What became of it, as far as it was reported. */
const reported: Record<Language, (target: PlannedTarget, observed: Observed) => string> = {
  zh: (target, { comparable, others, reports, grown }) => {
    const figure = (point: Point) => withUnit(roughly(point, target.unit.code, "zh"), target, "zh");
    const [like, other] = [comparable.at(-1), others.at(-1)];
    if (!like && !other) return reports.length > 0 ? "仅有增速的报道。" : "本版数据中没有观测值。";
    return [
      ...(like
        ? [
            grown
              ? `按公布的实际增速推算，${like.year}年为${figure(like)}。`
              : `${like.year}年观测值为${figure(like)}。`,
          ]
        : []),
      ...(other ? [`${other.year}年公布数为${figure(other)}，与计划不可比。`] : []),
    ].join("");
  },
  en: (target, { comparable, others, reports, grown }) => {
    const figure = (point: Point) => amountOf(roughly(point, target.unit.code, "en"), target);
    const [like, other] = [comparable.at(-1), others.at(-1)];
    if (!like && !other)
      return reports.length > 0
        ? "Only growth rates were reported."
        : "No observed value is in this release.";
    return [
      ...(like
        ? [
            grown
              ? `Grown at the reported real rates, the baseline is ${figure(like)} in ${like.year}.`
              : `Observed in ${like.year}: ${figure(like)}.`,
          ]
        : []),
      ...(other
        ? [`Reported for ${other.year}: ${figure(other)}, which does not compare with the plan.`]
        : []),
    ].join(" ");
  },
};

/** What a reader must know besides: what the plan leaves open, and what does not agree in it. */
export function notesOf(target: PlannedTarget, language: Language): string[] {
  const { remark } = plannedWays(target);
  return [
    ...(remark && target.growth === null ? [remark[language]] : []),
    ...partingNote(target, language),
  ];
}

function partingNote(target: PlannedTarget, language: Language): string[] {
  const { target: goal, growth, unit } = target;
  const end = plannedWays(target).parting.at(-1);
  if (!end || !growth) return [];
  const reached = formatNumber(Math.round(end.value));
  const aim = bounded(goal, unit.code, language);
  const rate = growthWithBasis(growth, language);
  return [
    language === "zh"
      ? `按原文${rate}推算，${end.year}年约为${reached}，与原文目标${aim}不一致；两者均照原文。`
      : `At the printed ${rate}, it would be about ${reached} in ${end.year}, not ${aim}: the document prints both.`,
  ];
}

/** What to know of the reports, each caveat once with the years that it is about. */
export function caveatsOf(
  { baseline }: PlannedTarget,
  { reports }: Observed,
  language: Language,
): string[] {
  const years = new Map<string, number[]>();
  for (const { caveat, year } of reports)
    if (caveat && year !== baseline?.year)
      years.set(caveat[language], [...(years.get(caveat[language]) ?? []), year]);
  return [...years].map(([caveat, about]) =>
    language === "zh" ? `${about.join("、")}年：${caveat}` : `${about.join(", ")}: ${caveat}`,
  );
}
