import MiniSearch, { type SearchResult } from "minisearch";
import { BoundedMap } from "../bounded-map.ts";
import type { Dataset } from "../dataset.ts";
import type { Resource } from "../resource.ts";
import { documentLine, type Entries, entriesIn } from "./documents.ts";
import { entriesOf, lookUpIn } from "./names.ts";
import { type Heading, pack, unpack } from "./packed.ts";
import { aspects, passagesOf } from "./passages.ts";
import { termsOf } from "./words.ts";

const options = {
  fields: [...aspects],
  // Terms arrive ready: the index is given lists of them, a query is read by the same `termsOf`.
  tokenize: (terms: string) => (terms === "" ? [] : terms.split(" ")),
  processTerm: (term: string) => term,
};

/**
 * The index of all records, in lines, so that nothing of it is parsed before a search needs it: a heading,
 * a line for each document, and one for each term, sorted. A term counts once a record, in the most
 * telling aspect that has it.
 */
export function buildIndex(resources: readonly Resource[], dataset: Dataset): string {
  const engine = new MiniSearch(options);
  const entries = entriesOf(resources, dataset);
  const lookUp = lookUpIn(entries);
  const records = resources.flatMap((resource) =>
    (dataset[resource.name] ?? []).map((record) => ({ resource, record })),
  );
  for (const [id, { resource, record }] of records.entries()) {
    const passages = passagesOf(resource, record, lookUp);
    const seen = new Set<string>();
    const document = aspects.map((aspect) => {
      const own = passages.filter((passage) => passage.aspect === aspect);
      const terms = new Set(own.flatMap(({ text }) => termsOf(text)));
      const fresh = [...terms].filter((term) => !seen.has(term));
      for (const term of fresh) seen.add(term);
      return [aspect, fresh.join(" ")];
    });
    engine.add({ id, ...Object.fromEntries(document) });
  }
  const { heading, lengths, terms } = pack(engine.toJSON());
  const documents = entries.map((entry, i) => documentLine(entry, lengths[i] ?? []));
  return [JSON.stringify(heading), ...documents, ...terms].join("\n");
}

/** Matches that are kept of words asked for: the document has some 27,000 in all, and searches share them. */
const MOST_MATCHES = 50_000;

/** A record that has a word: its number, how well it matches, and the record's own words that did. */
export type Match = Pick<SearchResult, "id" | "score" | "terms">;

/** An index in use: its terms, which records its documents are, and what words asked for match. */
export interface SearchIndex {
  heading: Heading;
  /** Its terms with their postings, sorted. */
  terms: readonly string[];
  entries: Entries;
  matches: BoundedMap<readonly Match[]>;
}

/** Makes a written index ready, so that the first search costs what its own words do. */
export function loadIndex(written: string, resources: readonly Resource[]): SearchIndex {
  const lines = written.split("\n");
  const heading = JSON.parse(lines[0] ?? "") as Heading;
  const documents = lines.slice(1, 1 + heading.documentCount);
  return {
    heading,
    terms: lines.slice(1 + heading.documentCount),
    entries: entriesIn(documents, resources),
    matches: new BoundedMap(MOST_MATCHES),
  };
}

/** An engine that knows some of the terms of an index, and scores them as if it knew all. */
export const engineOf = ({ heading, entries }: SearchIndex, terms: readonly string[]): MiniSearch =>
  MiniSearch.loadJS(unpack(heading, entries.lengthsOf, terms), options);
