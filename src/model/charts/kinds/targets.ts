import type { PlannedTarget } from "../../derive/planned-target.ts";
import { groups, type TargetGroup, targetGroups } from "../../target-groups.ts";
import { stacked } from "../block.ts";
import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { type Cell, cellsOf } from "../cells.ts";
import { figureOf, fluid } from "../drawing.ts";
import type { Language } from "../language.ts";
import { type Observed, observedOf } from "../observed.ts";
import { placeOf } from "../source-place.ts";
import { targetFigure } from "../target-figure.ts";
import { keyList, keyOf } from "../target-key.ts";
import { sentenceOf } from "../target-words.ts";
import { bounded, growthIn, growthWithBasis, numberIn, unitIn } from "../wording.ts";

/** The section that has them. */
const BOX = "box-1";
/** Height of one of the drawings. */
const HEIGHT = 104;

/** A group of box 1: its targets side by side. */
export const targets: CardKind = {
  name: "targets",
  about: `A group of box 1 side by side: ${groups.join(", ").replace(/, (?=[^,]*$)/, " or ")}`,
  resource: null,
  near: [],
  isOfGroup: true,
  mapped: [],
  ids: () => groups,
  card: (context, id) => {
    const group = groups.find((one) => one === id);
    return group === undefined ? null : groupCard(context, group);
  },
  height: 720,
};

/** A target with its own small drawing. */
function cellOf(
  { target, observed }: { target: PlannedTarget; observed: Observed },
  language: Language,
): Cell {
  const layout = { across: fluid, height: HEIGHT, language, small: true };
  const { content, height } = targetFigure(target, observed, layout);
  const growth = target.growth ? ` · ${growthWithBasis(target.growth, language)}` : "";
  return {
    name: target.name[language],
    unit: unitIn(target, language) + growth,
    drawing: figureOf(height, sentenceOf(target, observed, language), content),
  };
}

function groupCard(context: CardContext, id: TargetGroup): Card {
  const { dataset, language } = context;
  const { baseYear, targetYear } = context.plan;
  const title = targetGroups[id][language];
  const zh = language === "zh";
  const members = recordsOf<PlannedTarget>(dataset, "targets").filter(({ group }) => group === id);
  const rows = members.map((target) => ({ target, observed: observedOf(dataset, target) }));
  const reported = rows.filter(({ observed }) => observed.reports.length > 0);
  return {
    title,
    subtitle: zh
      ? `${baseYear}年基数与${targetYear}年目标`
      : `Baseline of ${baseYear} and target for ${targetYear}`,
    draw: () => {
      const key = rows.flatMap(({ observed }) => keyOf(observed, language));
      return stacked(
        keyList([...new Map(key.map((one) => [one.text, one])).values()]),
        cellsOf(rows.map((one) => cellOf(one, language))),
      );
    },
    sentence: zh
      ? `专栏1“${title}”共${rows.length}项指标。${reported.length === 0 ? "本版数据中没有观测值。" : `其中${reported.length}项有公布数。`}`
      : `The ${rows.length} indicators under “${title}” in box 1. ${reported.length === 0 ? "No observed value is in this release." : `Figures were reported for ${reported.length} of them.`}`,
    table: {
      columns: [
        { name: zh ? "指标" : "Indicator" },
        { name: zh ? "单位" : "Unit" },
        { name: zh ? `${baseYear}年基数` : `${baseYear}`, numeric: true },
        { name: zh ? `${targetYear}年目标` : `${targetYear} target`, numeric: true },
        { name: zh ? "年均增速（原文）" : "Growth, as printed", numeric: true },
        { name: zh ? "最近可比观测值" : "Last comparable", numeric: true },
      ],
      rows: rows.map(({ target, observed }) => {
        const { baseline, target: goal, growth, unit } = target;
        const last = observed.comparable.at(-1);
        const none = zh ? "无" : "none";
        return [
          target.name[language],
          unitIn(target, language),
          baseline?.value == null ? none : numberIn(unit.code, baseline.value),
          bounded(goal, unit.code, language),
          growth ? growthIn(growth, language) : none,
          last ? `${bounded({ ...last, max: null }, unit.code, language)} (${last.year})` : none,
        ];
      }),
    },
    drawingNotes: [
      zh ? "各图刻度不同，均从零起。" : "Each drawing has a scale of its own, from zero.",
    ],
    notes:
      reported.length === 0
        ? []
        : [
            zh
              ? "各公布数的说明见各目标自己的图。"
              : "What to know of the reported figures stands in each target’s own chart.",
          ],
    caveats: [],
    place: placeOf(members, dataset.sections ?? [], language, ["target.value"]),
    proof: `/sections/${BOX}`,
    reports: reported.map(({ target }) => target.id),
    picture: null,
  };
}
