import type { CardContext } from "../../model/charts/card.ts";
import { type CardKind, saidBy } from "../../model/charts/card.ts";

/** What a later release made of what a card shows. */
export type Revision = "revised" | "withdrawn" | null;

/** Compares what a kind shows of an id in two releases. */
export function revisionOf(
  kind: CardKind,
  id: string,
  pinned: CardContext,
  newest: CardContext,
): Revision {
  const then = kind.card(pinned, id);
  const now = kind.card(newest, id);
  if (!now) return "withdrawn";
  return then && saidBy(then) !== saidBy(now) ? "revised" : null;
}
