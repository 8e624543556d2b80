import { lineBeginning } from "../lines.ts";
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

/** Path of what the newest release made of the cards of another. */
export const revisionsPath = (release: string) => `/revisions/${release}.txt`;

const begin = (kind: string, id: string, language: Language) => `${kind}/${id} ${language} `;

/** What became of a card, as a line. */
export const revisionLine = (kind: string, id: string, language: Language, revision: Revision) =>
  begin(kind, id, language) + revision;

/** Finds it among the sorted lines of a release; null where it is the same. */
export function revisionIn(
  lines: Uint8Array,
  kind: string,
  id: string,
  language: Language,
): Revision | null {
  const start = begin(kind, id, language);
  return (lineBeginning(lines, start)?.slice(start.length) ?? null) as Revision | null;
}
