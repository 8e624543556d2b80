import type { Card, CardContext, CardKind, CardTable } from "../card.ts";
import { figureOf, fluid } from "../drawing.ts";
import type { Language } from "../language.ts";
import { formatNumber } from "../number-format.ts";
import { observedOf } from "../observations.ts";
import { partingPath } from "../planned-path.ts";
import { placeOf } from "../source-place.ts";
import { targetFigure } from "../target-figure.ts";
import type { Observed, TargetRecord } from "../target-record.ts";
import { bounded, growthIn, growthWithBasis, numberIn, unitIn, withUnit } from "../wording.ts";

/** Height of the drawing in a frame. */
const HEIGHT = 240;
/** The fields that a chart of a target shows. */
const SHOWN = ["target.value", "baseline.value", "growth.value"];

/** A target's own chart. */
export const target: CardKind = {
  name: "target",
  about: "A target: baseline, goal, the way between them, and what was observed",
  resource: "targets",
  needs: ["targets", "sections", "observations"],
  ids: ({ targets = [] }) => targets.map(({ id }) => id),
  card: (context, id) => {
    const record = context.dataset.targets?.find((one) => one.id === id);
    return record ? targetCard(context, record as TargetRecord) : null;
  },
  height: 520,
};

/** The card of a target; pictures take their words from it. */
export function targetCard(context: CardContext, record: TargetRecord): Card {
  const { dataset, language } = context;
  const observed = observedOf(dataset, record.id);
  const sentence = sentenceOf(record, observed, language);
  const { content, height } = targetFigure(record, observed, {
    across: fluid,
    height: HEIGHT,
    language,
  });
  return {
    title: record.name[language],
    subtitle: subtitleOf(record, language),
    figure: figureOf(height, sentence, content),
    sentence,
    table: tableOf(record, observed, language),
    notes: notesOf(record, observed, language),
    place: placeOf([record], dataset.sections ?? [], language, SHOWN),
    proof: `/targets/${record.id}.md`,
  };
}

/** Unit and years: “100 million yuan, 2018–2022”. */
export function subtitleOf(record: TargetRecord, language: Language): string {
  const years = [record.baseline?.year, record.target?.year].filter((year) => year !== undefined);
  const unit = unitIn(record, language);
  const span = [...new Set(years)].join(language === "zh" ? "—" : "–");
  if (span === "") return unit;
  return language === "zh" ? `单位：${unit}，${span}年` : `${capital(unit)}, ${span}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the chart shows, in words. */
export function sentenceOf(
  record: TargetRecord,
  observed: readonly Observed[],
  language: Language,
): string {
  const { name, baseline, target: goal, growth, unit } = record;
  const amount = (number: string) => withUnit(number, record, language);
  const from = baseline?.value ?? null;
  const aim = goal && amount(bounded(goal, unit.code, language));
  const growing = growth && growthWithBasis(growth, language);
  const last = observed.at(-1);
  if (language === "zh") {
    const start =
      from === null ? "" : `${baseline?.year}年为${amount(numberIn(unit.code, from))}，`;
    const end = goal ? `${goal.year}年目标为${aim}` : "";
    const rate = growing ? `${start || end ? "，" : ""}文件所列${growing}` : "";
    const seen = last
      ? `${last.year}年${last.comparable ? "观测值" : "公布数（与目标不可比）"}为${amount(numberIn(unit.code, last.value))}。`
      : "本版数据中没有观测值。";
    return `${name.zh}：${start}${end}${rate}。${seen}`;
  }
  const start =
    from === null ? "" : `from ${amount(numberIn(unit.code, from))} in ${baseline?.year} `;
  const end = goal ? `${start ? "to " : ""}${aim} in ${goal.year}` : "";
  const rate = growing ? ` The plan prints ${growing}.` : "";
  const seen = last
    ? ` ${last.comparable ? `Observed in ${last.year}` : `Reported for ${last.year}, but not comparable`}: ${amount(numberIn(unit.code, last.value))}.`
    : " No observed value is in this release.";
  return `${name.en}: ${start}${end}.${rate}${seen}`;
}

function tableOf(
  record: TargetRecord,
  observed: readonly Observed[],
  language: Language,
): CardTable {
  const { baseline, target: goal, growth, unit } = record;
  const zh = language === "zh";
  const rows = [
    ...(baseline
      ? [
          [
            zh ? "基数" : "Baseline",
            String(baseline.year),
            baseline.value === null
              ? zh
                ? "未列出"
                : "not printed"
              : numberIn(unit.code, baseline.value),
          ],
        ]
      : []),
    ...observed.map(({ year, value }) => [
      zh ? "观测值" : "Observed",
      String(year),
      numberIn(unit.code, value),
    ]),
    ...(goal
      ? [[zh ? "目标" : "Target", String(goal.year), bounded(goal, unit.code, language)]]
      : []),
    ...(growth
      ? [[zh ? "年均增速（原文）" : "Growth, as printed", "", growthIn(growth, language)]]
      : []),
    ...(observed.length === 0
      ? [[zh ? "观测值" : "Observed", "", zh ? "无" : "not observed"]]
      : []),
  ];
  return {
    columns: [
      { name: zh ? "项目" : "What" },
      { name: zh ? "年份" : "Year", numeric: true },
      { name: unitIn(record, language), numeric: true },
    ],
    rows,
  };
}

function notesOf(
  record: TargetRecord,
  observed: readonly Observed[],
  language: Language,
): string[] {
  const zh = language === "zh";
  const { baseline, target: goal, unit, growth } = record;
  const end = partingPath(record).at(-1);
  const foreign = observed.filter(({ comparable }) => !comparable).map(({ year }) => year);
  return [
    ...(!baseline && goal ? [zh ? "原文没有列出基数。" : "The document prints no baseline."] : []),
    ...(end && growth && goal
      ? [
          zh
            ? `按原文${growthWithBasis(growth, language)}推算，${end.year}年约为${formatNumber(Math.round(end.value))}，与原文目标${bounded(goal, unit.code, language)}不一致；两者均照原文。`
            : `At the printed ${growthWithBasis(growth, language)}, it would be about ${formatNumber(Math.round(end.value))} in ${end.year}, not ${bounded(goal, unit.code, language)}: the document prints both.`,
        ]
      : []),
    ...(foreign.length > 0
      ? [
          zh
            ? `${foreign.join("、")}年观测值与目标口径不同，不可直接比较（空心方块）。`
            : `Observed values of ${foreign.join(", ")} are not on the target's basis and do not compare (hollow squares).`,
        ]
      : []),
  ];
}
