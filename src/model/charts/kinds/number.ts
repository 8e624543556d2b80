import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { markup } from "../markup.ts";
import type { TargetRecord } from "../target-record.ts";
import { figureIn, growthWithBasis, numberIn, signOf, unitIn } from "../wording.ts";
import { targetCard } from "./target.ts";

/** One number: what a target wants. */
export const number: CardKind = {
  name: "number",
  about: "A single number: what a target wants, and from where",
  resource: "targets",
  needs: ["targets", "sections", "observations"],
  ids: ({ targets = [] }) => targets.map(({ id }) => id),
  card: (context, id) => {
    const record = recordsOf<TargetRecord>(context.dataset, "targets").find((one) => one.id === id);
    return record?.target ? numberCard(context, record) : null;
  },
  height: 260,
};

function numberCard(context: CardContext, record: TargetRecord): Card {
  const { language } = context;
  const { baseline, target: goal, growth, unit } = record;
  const zh = language === "zh";
  const whole = targetCard(context, record);
  const from =
    baseline?.value == null
      ? null
      : zh
        ? `${baseline.year}年：${numberIn(unit.code, baseline.value)}`
        : `${baseline.year}: ${numberIn(unit.code, baseline.value)}`;
  const aside = [from, growth && growthWithBasis(growth, language)].filter((part) => part !== null);
  const sign = goal ? signOf(goal.comparator, language) : "";
  const beside = unit.code === "percent" ? "" : unitIn(record, language);
  return {
    ...whole,
    subtitle: zh ? `${goal?.year}年目标` : `Target for ${goal?.year}`,
    figure: markup`<p class="big">${sign === "" ? null : markup`<small>${sign}</small>`}<b>${goal ? figureIn(goal, unit.code, language) : ""}</b>${beside === "" ? null : markup` <small>${beside}</small>`}</p>${
      aside.length > 0 ? markup`<p class="unit">${aside.join(" · ")}</p>` : null
    }`,
  };
}
