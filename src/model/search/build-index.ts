import MiniSearch from "minisearch";
import type { Dataset } from "../dataset.ts";
import type { Resource } from "../resource.ts";
import { type Entry, entriesOf, lookUpIn } from "./names.ts";
import { type Aspect, aspects, namesIn, type Passage, passagesOf, sectionOf } from "./passages.ts";
import { type Posting, postingsLines } from "./postings.ts";
import { weightOf } from "./weights.ts";
import { recordWordsOf } from "./words.ts";
import { type Parts, writeIndex } from "./write-index.ts";

/** How much a term counts, by the aspect of the record that it is in. */
const boost = { name: 8, alias: 4, text: 2, link: 1, remark: 1 };

/** How an index is made that scores the terms of records. */
export const options = {
  fields: [...aspects],
  // Terms arrive ready: the index is given lists of them, and so is a query.
  tokenize: (terms: string) => (terms === "" ? [] : terms.split(" ")),
  processTerm: (term: string) => term,
  searchOptions: { boost },
};

/**
 * The index of all records, in lines, so that nothing of it is parsed before a search needs it: a heading;
 * for each record a line to name it by, and one to show it by; and one for each term with what it counts for in
 * which records, sorted.
 */
export const buildIndex = (resources: readonly Resource[], dataset: Dataset): string =>
  writeIndex(partsOf(resources, dataset)).join("");

/** The parts of that index. */
export function partsOf(resources: readonly Resource[], dataset: Dataset): Parts {
  const engine = new MiniSearch(options);
  const entries = entriesOf(resources, dataset);
  const lookUp = lookUpIn(entries);
  const shown = resources.flatMap((resource) =>
    (dataset[resource.name] ?? []).map((record) => ({
      passages: passagesOf(resource, record, lookUp),
      section: sectionOf(record),
    })),
  );
  for (const [id, entry] of entries.entries())
    engine.add({ id, ...Object.fromEntries(termsIn(entry, shown[id]?.passages ?? [])) });
  const terms = engine.toJSON().index.flatMap(([term]) => {
    const found = engine.search(term);
    const postings = found.map(({ id, score, match }): Posting => {
      const [aspect = "text"] = match[term] ?? [];
      const entry = entries[id];
      return {
        document: id,
        aspect: aspect as Aspect,
        score: inHundredths(score * (entry ? weightOf(entry) : 1)),
      };
    });
    return postingsLines(term, postings);
  });
  return { documents: entries, shown, terms };
}

/** What counts at all counts for something. */
const inHundredths = (score: number) => Math.max(1, Math.round(score * 100));

/** The terms that a record is found by, with blanks between, for each aspect: each counts in the most telling one. */
export function termsIn(entry: Entry, passages: readonly Passage[]): [Aspect, terms: string][] {
  // By what it is, too: districts, targets, discrepancies.
  const kind = { aspect: "link", text: entry.resource.title.en };
  const all = [...namesIn(entry), ...passages, kind];
  const seen = new Set<string>();
  return aspects.map((aspect) => {
    const own = all.filter((passage) => passage.aspect === aspect);
    const terms = new Set(own.flatMap(({ text }) => recordWordsOf(text).map(({ term }) => term)));
    const fresh = [...terms].filter((term) => !seen.has(term));
    for (const term of fresh) seen.add(term);
    return [aspect, fresh.join(" ")];
  });
}
