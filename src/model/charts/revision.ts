import { type CardContext, type CardKind, saidBy } from "./card.ts";
import type { Language } from "./language.ts";

/** What a later release made of what a card shows. */
export type Revision = "revised" | "withdrawn";

/** Compares what a kind shows of an id in two releases; null where it is the same. */
export function revisionOf(
  kind: CardKind,
  id: string,
  pinned: CardContext,
  newest: CardContext,
): Revision | null {
  const then = kind.card(pinned, id);
  const now = kind.card(newest, id);
  if (!now) return "withdrawn";
  return then && saidBy(then) !== saidBy(now) ? "revised" : null;
}

/** Path of what the newest release made of the cards of another, in parts. */
export const revisionsPath = (release: string) => `/revisions/${release}`;

/** What a card's line begins with. */
export const revisionBegin = (kind: string, id: string, language: Language) =>
  `${kind}/${id} ${language} `;
