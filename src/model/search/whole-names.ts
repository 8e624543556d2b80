import { fnv1a } from "../fnv.ts";
import type { Entry } from "./names.ts";
import { type Posting, postingsIn, postingsLines } from "./postings.ts";
import type { Question } from "./question.ts";
import type { SearchIndex } from "./search-index.ts";
import { termsOf } from "./words.ts";

/** What a line begins with that has the records of a whole name. No term begins so. */
const NAME = "=";

/** The words of a record's names and of its id. */
const namesOf = ({ id, name }: Entry): ReadonlySet<string>[] =>
  [name.zh, name.en, id].map((one) => new Set(termsOf(one)));

/** Some words in whatever order, in short; others may come out the same. */
const keyOf = (words: Iterable<string>) => NAME + fnv1a([...words].sort().join(" ")).toString(36);

/** Lines by which records are found that have some words, and no others, for a name or an id. */
export function wholeNameLines(entries: readonly Entry[]): string[] {
  const byKey = new Map<string, Posting[]>();
  for (const [document, entry] of entries.entries())
    for (const key of new Set(namesOf(entry).map(keyOf))) {
      const postings = byKey.get(key) ?? [];
      byKey.set(key, postings);
      postings.push({ document, aspect: "name", score: 1 });
    }
  return [...byKey].flatMap(([key, postings]) => postingsLines(key, postings));
}

/** The records that have the words of a question, and no others, for a name or an id. */
export function namedBy({ terms, documents }: SearchIndex, words: Question["words"]): Set<number> {
  const lines = terms.of(keyOf(words.keys()));
  const numbers = lines.flatMap((line) => postingsIn(line).map(({ document }) => document));
  const entries = documents.all(numbers);
  return new Set(
    numbers.filter((_, i) => {
      const entry = entries[i];
      return entry !== undefined && isWholeName(entry, words);
    }),
  );
}

/** Whether the words of the query are the whole of a name, in whatever order. */
const isWholeName = (entry: Entry, words: Question["words"]) =>
  namesOf(entry).some(
    (own) => own.size === words.size && [...own].every((term) => words.has(term)),
  );
