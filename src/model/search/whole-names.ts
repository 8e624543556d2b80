import type { Entry } from "./names.ts";
import { type Posting, postingsIn, postingsLines } from "./postings.ts";
import type { Question } from "./question.ts";
import type { Terms } from "./search-index.ts";
import { termsOf } from "./words.ts";

/** What a line begins with that has the records of a whole name: no term does, and none has the sign between two. */
const [NAME, AND] = ["=", "+"];

/** Some words in whatever order. */
const keyOf = (words: Iterable<string>) => NAME + [...new Set(words)].sort().join(AND);

/** Lines by which records are found that have some words, and no others, for a name or an id. */
export function wholeNameLines(entries: readonly Entry[]): string[] {
  const byKey = new Map<string, Posting[]>();
  for (const [document, { id, name }] of entries.entries())
    for (const key of new Set([name.zh, name.en, id].map((one) => keyOf(termsOf(one))))) {
      const postings = byKey.get(key) ?? [];
      byKey.set(key, postings);
      postings.push({ document, aspect: "name", score: 1 });
    }
  return [...byKey].flatMap(([key, postings]) => postingsLines(key, postings));
}

/** The records that have the words of a question, and no others, for a name or an id. */
export const namedBy = (terms: Terms, words: Question["words"]): Set<number> =>
  new Set(
    terms
      .of(keyOf(words.keys()))
      .flatMap((line) => postingsIn(line).map(({ document }) => document)),
  );
