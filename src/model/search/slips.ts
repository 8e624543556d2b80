import { distance } from "fastest-levenshtein";
import type { Terms } from "./search-index.ts";

/** Letters that may differ in a word that no record has; the first may not. */
const SLIPS = 1;

/** Words that are long enough to have a slip in them. */
const WORD = /^[a-z]{5,}$/;
/** Terms that one may be meant for: it may have a letter more than they. */
const TERM = /^[a-z].{3,}$/;

/** What a line begins with that has the terms which are some text where a letter is left out. No term begins so. */
const LEFT_OUT = "~";

/** A text as it is, and with any letter but the first left out: two that differ in one letter share one of them. */
const withLeftOut = (text: string) => [
  text,
  ...Array.from(text.slice(1), (_, i) => text.slice(0, i + 1) + text.slice(i + 2)),
];

/** Lines by which a term is found from what is nearly it. */
export function slipLines(terms: readonly string[]): string[] {
  const byText = new Map<string, string[]>();
  for (const term of terms.filter((one) => TERM.test(one)))
    for (const text of new Set(withLeftOut(term)))
      byText.set(text, [...(byText.get(text) ?? []), term]);
  return [...byText].map(([text, some]) => `${LEFT_OUT}${text} ${some.join(" ")}`);
}

/** The terms that differ from a word in one letter, and begin as it does; none if it is too short to tell. */
export function termsNear(terms: Terms, word: string): string[] {
  if (!WORD.test(word)) return [];
  const near = new Set<string>();
  for (const text of new Set(withLeftOut(word)))
    for (const line of terms.of(LEFT_OUT + text))
      for (const term of line.split(" ").slice(1)) near.add(term);
  return [...near].filter((term) => distance(term, word) === SLIPS).sort();
}
