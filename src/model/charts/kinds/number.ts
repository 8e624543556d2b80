import type { PlannedTarget } from "../../derive/planned-target.ts";
import { Block, stacked } from "../block.ts";
import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { markup } from "../markup.ts";
import { type Column, textHeight, textWidth } from "../text-height.ts";
import { figureIn, growthWithBasis, numberIn, signOf, unitIn } from "../wording.ts";
import { targetCard } from "./target.ts";

/** One number: what a target wants. */
export const number: CardKind = {
  name: "number",
  about: "A single number: what a target wants, and from where",
  resource: "targets",
  near: ["sections", "observations"],
  isOfGroup: false,
  mapped: [],
  ids: ({ targets = [] }) => targets.map(({ id }) => id),
  card: (context, id) => {
    const found = recordsOf<PlannedTarget>(context.dataset, "targets").find((one) => one.id === id);
    return found ? numberCard(context, found) : null;
  },
  height: 260,
};

/** A number in large letters, between how it is meant and its unit. */
const large = (sign: string, figure: string, unit: string) =>
  new Block(
    markup`<p class="big">${sign === "" ? null : markup`<small>${sign}</small>`}<b>${figure}</b>${unit === "" ? null : markup` <small>${unit}</small>`}</p>`,
    (column) => largeHeight(figure, `${sign} ${unit}`, column),
  );

/** The number's own line, and lines of 25 pixels for what does not fit beside it. */
function largeHeight(figure: string, beside: string, { width }: Column): number {
  // It grows with the frame, which is 24 pixels wider than what stands in it.
  const size = Math.min(60, Math.max(32, (width + 24) * 0.13));
  const whole = textWidth(figure, { size, bold: true }) + textWidth(beside, { size: 16 });
  return size * 1.15 + 25 * Math.floor(whole / width);
}

const aside = (text: string) =>
  new Block(markup`<p class="unit">${text}</p>`, (column) =>
    textHeight(text, { size: 13 }, column),
  );

function numberCard(context: CardContext, record: PlannedTarget): Card {
  const { language } = context;
  const { baseline, target: goal, growth, unit } = record;
  const zh = language === "zh";
  const apart = [
    ...(baseline?.value == null
      ? []
      : [`${baseline.year}${zh ? "年：" : ": "}${numberIn(unit.code, baseline.value)}`]),
    ...(growth ? [growthWithBasis(growth, language)] : []),
  ];
  const beside = unit.code === "percent" ? "" : unitIn(record, language);
  const main = large(
    signOf(goal.comparator, language),
    figureIn(goal, unit.code, language),
    beside,
  );
  return {
    ...targetCard(context, record),
    subtitle: zh ? `${goal.year}年目标` : `Target for ${goal.year}`,
    draw: () => stacked(main, apart.length > 0 ? aside(apart.join(" · ")) : null),
  };
}
