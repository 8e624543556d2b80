import MiniSearch, { type SearchResult } from "minisearch";
import { BoundedMap } from "../bounded-map.ts";
import type { Dataset } from "../dataset.ts";
import type { Resource } from "../resource.ts";
import { type Entry, entriesOf, type LookUp, lookUpIn, type Names, namesOf } from "./names.ts";
import { type Packed, pack, unpack } from "./packed.ts";
import { aspects, passagesOf } from "./passages.ts";
import { termsOf } from "./words.ts";

/** An index as the build writes it. */
export interface WrittenIndex extends Packed {
  names: Names;
}

const options = {
  fields: [...aspects],
  // Terms arrive ready: the index is given lists of them, a query is read by the same `termsOf`.
  tokenize: (terms: string) => (terms === "" ? [] : terms.split(" ")),
  processTerm: (term: string) => term,
};

/** The index of all records. A term counts once a record, in the most telling aspect that has it. */
export function buildIndex(resources: readonly Resource[], dataset: Dataset): WrittenIndex {
  const engine = new MiniSearch(options);
  const names = namesOf(resources, dataset);
  const lookUp = lookUpIn(entriesOf(resources, names));
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
  return { ...pack(engine.toJSON()), names };
}

/** Matches that are kept of words asked for: the document has some 27,000 in all, and searches share them. */
const MOST_MATCHES = 50_000;

/** A record that has a word: its number, how well it matches, and the record's own words that did. */
export type Match = Pick<SearchResult, "id" | "score" | "terms">;

/** An index in use: its terms, which records its documents are, and what words asked for match. */
export interface SearchIndex {
  packed: Packed;
  /** Its terms with their postings. */
  terms: ReadonlyMap<string, Packed["index"][number]>;
  entries: readonly Entry[];
  lookUp: LookUp;
  matches: BoundedMap<readonly Match[]>;
}

/**
 * Makes a written index ready. Nothing is unpacked before a word asks for it, and no record is read, so
 * that the first search costs what its own words do.
 */
export function loadIndex(
  { names, ...packed }: WrittenIndex,
  resources: readonly Resource[],
): SearchIndex {
  const entries = entriesOf(resources, names);
  return {
    packed,
    terms: new Map(packed.index.map((term) => [term[0], term])),
    entries,
    lookUp: lookUpIn(entries),
    matches: new BoundedMap(MOST_MATCHES),
  };
}

/** An engine that knows some of the terms of an index, and scores them as if it knew all. */
export const engineOf = (packed: Packed, terms: readonly Packed["index"][number][]): MiniSearch =>
  MiniSearch.loadJS(unpack(packed, terms), options);
