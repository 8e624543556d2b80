import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { figureOf, fluid } from "../drawing.ts";
import type { Language } from "../language.ts";
import { markup } from "../markup.ts";
import { observedOf } from "../observations.ts";
import { placeOf } from "../source-place.ts";
import { targetFigure } from "../target-figure.ts";
import type { TargetRecord } from "../target-record.ts";
import { bounded, growthIn, growthWithBasis, numberIn, unitIn } from "../wording.ts";
import { sentenceOf } from "./target.ts";

/** The groups of box 1, by the words that head them there. */
const groups: Record<string, Record<Language, string>> = {
  scale: { zh: "总量规模", en: "Total scale" },
  structure: { zh: "结构质量", en: "Structure and quality" },
  "key-industries": {
    zh: "重点行业发展相关指标",
    en: "Indicators on the development of key industries",
  },
};

/** The section that has them. */
const BOX = "box-1";
/** Height of one of the drawings. */
const HEIGHT = 104;

/** A group of box 1: its targets side by side. */
export const targets: CardKind = {
  name: "targets",
  about: "A group of box 1 side by side: scale, structure or key-industries",
  resource: null,
  needs: ["targets", "sections", "observations"],
  ids: () => Object.keys(groups),
  card: (context, id) => {
    const title = groups[id]?.[context.language];
    return title === undefined ? null : groupCard(context, id, title);
  },
  height: 720,
};

function groupCard(context: CardContext, id: string, title: string): Card {
  const { dataset, language } = context;
  const zh = language === "zh";
  const rows = recordsOf<TargetRecord>(dataset, "targets").filter(({ group }) => group === id);
  const seen = new Map(rows.map((row) => [row.id, observedOf(dataset, row.id)]));
  const observedOnes = rows.filter((row) => (seen.get(row.id) ?? []).length > 0).length;
  const cells = rows.map((row) => {
    const observed = seen.get(row.id) ?? [];
    const { content, height } = targetFigure(row, observed, {
      across: fluid,
      height: HEIGHT,
      language,
      small: true,
    });
    const growth = row.growth ? ` · ${growthWithBasis(row.growth, language)}` : "";
    return markup`<section><h2>${row.name[language]}</h2><p class="unit">${unitIn(row, language)}${growth}</p>${figureOf(height, sentenceOf(row, observed, language), content)}</section>`;
  });
  return {
    title,
    subtitle: zh ? "2018年基数与2022年目标" : "Baseline of 2018 and target for 2022",
    figure: markup`<div class="cells">${cells}</div>`,
    sentence: zh
      ? `专栏1“${title}”共${rows.length}项指标；各图刻度不同，均从零起。${observedOnes === 0 ? "本版数据中没有观测值。" : `其中${observedOnes}项有观测值。`}`
      : `The ${rows.length} indicators under “${title}” in box 1. Each drawing has a scale of its own, from zero. ${observedOnes === 0 ? "No observed value is in this release." : `${observedOnes} of them have observed values.`}`,
    table: {
      columns: [
        { name: zh ? "指标" : "Indicator" },
        { name: zh ? "单位" : "Unit" },
        { name: zh ? "2018年基数" : "2018", numeric: true },
        { name: zh ? "2022年目标" : "2022 target", numeric: true },
        { name: zh ? "年均增速（原文）" : "Growth, as printed", numeric: true },
        { name: zh ? "最近观测值" : "Last observed", numeric: true },
      ],
      rows: rows.map((row) => {
        const last = seen.get(row.id)?.at(-1);
        const { baseline, target: goal, growth, unit } = row;
        const none = zh ? "无" : "none";
        return [
          row.name[language],
          unitIn(row, language),
          baseline?.value == null ? none : numberIn(unit.code, baseline.value),
          goal ? bounded(goal, unit.code, language) : none,
          growth ? growthIn(growth, language) : none,
          last
            ? `${numberIn(unit.code, last.value)} (${last.year})`
            : zh
              ? "未观测"
              : "not observed",
        ];
      }),
    },
    notes: [],
    place: placeOf(rows, dataset.sections ?? [], language, ["target.value"]),
    proof: `/sections/${BOX}.md`,
  };
}
