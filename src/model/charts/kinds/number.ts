import type { PlannedTarget } from "../../derive/planned-target.ts";
import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { markup } from "../markup.ts";
import { figureIn, growthWithBasis, numberIn, signOf, unitIn } from "../wording.ts";
import { targetCard } from "./target.ts";

/** One number: what a target wants. */
export const number: CardKind = {
  name: "number",
  about: "A single number: what a target wants, and from where",
  resource: "targets",
  near: ["sections", "observations"],
  needs: [],
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
  markup`<p class="big">${sign === "" ? null : markup`<small>${sign}</small>`}<b>${figure}</b>${unit === "" ? null : markup` <small>${unit}</small>`}</p>`;

function numberCard(context: CardContext, record: PlannedTarget): Card {
  const { language } = context;
  const { baseline, target: goal, growth, unit } = record;
  const zh = language === "zh";
  const aside = [
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
    draw: () =>
      markup`${main}${aside.length > 0 ? markup`<p class="unit">${aside.join(" · ")}</p>` : null}`,
  };
}
