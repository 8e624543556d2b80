import type { PlannedTarget } from "../../derive/planned-target.ts";
import { stacked } from "../block.ts";
import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { figureOf, fluid } from "../drawing.ts";
import { observedOf } from "../observed.ts";
import { placeOf } from "../source-place.ts";
import { targetFigure } from "../target-figure.ts";
import { keyList, keyOf } from "../target-key.ts";
import { targetTable } from "../target-table.ts";
import { caveatsOf, notesOf, sentenceOf, subtitleOf } from "../target-words.ts";

/** Height of the drawing in a frame. */
const HEIGHT = 240;
/** The fields that a chart of a target shows. */
const SHOWN = ["target.value", "baseline.value", "growth.value"];

/** A target's own chart. */
export const target: CardKind = {
  name: "target",
  about: "A target: baseline, goal, the way between them, and what was observed",
  resource: "targets",
  near: ["sections", "observations"],
  isOfGroup: false,
  mapped: [],
  ids: ({ targets = [] }) => targets.map(({ id }) => id),
  card: (context, id) => {
    const found = recordsOf<PlannedTarget>(context.dataset, "targets").find((one) => one.id === id);
    return found ? targetCard(context, found) : null;
  },
  height: 520,
};

/** The card of a target; pictures take their words from it. */
export function targetCard({ dataset, language }: CardContext, record: PlannedTarget): Card {
  const observed = observedOf(dataset, record);
  const sentence = sentenceOf(record, observed, language);
  return {
    title: record.name[language],
    subtitle: subtitleOf(record, language),
    draw: () => {
      const layout = { across: fluid, height: HEIGHT, language };
      const { content, height } = targetFigure(record, observed, layout);
      return stacked(keyList(keyOf(observed, language)), figureOf(height, sentence, content));
    },
    sentence,
    table: targetTable(record, observed, language),
    drawingNotes: [],
    notes: notesOf(record, language),
    caveats: caveatsOf(record, observed, language),
    place: placeOf([record], dataset.sections ?? [], language, SHOWN),
    proof: `/targets/${record.id}`,
    reports: observed.reports.length > 0 ? [record.id] : [],
    picture: `/targets/${record.id}.png`,
  };
}
