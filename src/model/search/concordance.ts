import type { Shown } from "./documents.ts";
import type { Passage } from "./passages.ts";
import { recordWordsOf } from "./words.ts";

/** Where each word of a record stands. */
export interface Concordance {
  passages: readonly Passage[];
  /** By term: number of the passage, and UTF-16 offsets in its text. */
  places: ReadonlyMap<string, { passage: number; start: number; end: number }[]>;
}

const made = new WeakMap<Shown, Concordance>();

/** The concordance of a record, made when a search first finds it. */
export function concordanceOf(shown: Shown): Concordance {
  const known = made.get(shown);
  if (known) return known;
  const { passages } = shown;
  const places = new Map<string, { passage: number; start: number; end: number }[]>();
  for (const [passage, { text }] of passages.entries())
    for (const { term, start, end } of recordWordsOf(text)) {
      const place = { passage, start, end };
      const others = places.get(term);
      if (others) others.push(place);
      else places.set(term, [place]);
    }
  const concordance = { passages, places };
  made.set(shown, concordance);
  return concordance;
}
