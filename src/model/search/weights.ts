import type { Entry } from "./names.ts";
import type { Question } from "./question.ts";
import { termsOf } from "./words.ts";

/** Resources and kinds that people mean first, and those that only repeat the name of another record. */
const weights: Readonly<Record<string, number>> = {
  "cluster-types": 1.2,
  districts: 1.2,
  sectors: 1.2,
  action: 1.1,
  indicator: 1.4,
  "key-project": 1.1,
  facts: 0.8,
  discrepancies: 0.6,
  sections: 0.5,
};

/** What a record gains that has the words of the query, and no others, for a name or an id. */
export const WHOLE_NAME = 1.15;

/** How much a record counts by what it is. */
export const weightOf = ({ resource, kind }: Entry): number =>
  (weights[resource.name] ?? 1) * (weights[kind ?? ""] ?? 1);

const named = new WeakMap<Entry, ReadonlySet<string>[]>();

/** The words of a record's names and of its id, read when a search first asks. */
function namesOf(entry: Entry): ReadonlySet<string>[] {
  const known = named.get(entry);
  if (known) return known;
  const { id, name } = entry;
  const names = [name.zh, name.en, id].map((one) => new Set(termsOf(one)));
  named.set(entry, names);
  return names;
}

/** Whether the words of the query are the whole of a name, in whatever order. */
export const isWholeName = (entry: Entry, words: Question["words"]) =>
  namesOf(entry).some(
    (own) => own.size === words.size && [...own].every((term) => words.has(term)),
  );
