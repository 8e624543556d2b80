import MiniSearch, { type SearchResult } from "minisearch";
import type { Dataset } from "../dataset.ts";
import type { AnyRecord, Resource } from "../resource.ts";
import { type Packed, pack, unpack } from "./packed.ts";
import { aspects, passagesOf } from "./passages.ts";
import { termsOf } from "./words.ts";

/** A record that search can find, with its resource. */
export interface Entry {
  resource: Resource;
  record: AnyRecord;
}

/** All records in documentation order: the number of a document in the index is its place here. */
export const entriesOf = (resources: readonly Resource[], dataset: Dataset): Entry[] =>
  resources.flatMap((resource) =>
    (dataset[resource.name] ?? []).map((record) => ({ resource, record })),
  );

const options = {
  fields: [...aspects],
  // Terms arrive ready: the index is given lists of them, a query is read by the same `termsOf`.
  tokenize: (terms: string) => (terms === "" ? [] : terms.split(" ")),
  processTerm: (term: string) => term,
};

/** The index of all records. A term counts once a record, in the most telling aspect that has it. */
export function buildIndex(resources: readonly Resource[], dataset: Dataset): Packed {
  const engine = new MiniSearch(options);
  for (const [id, { resource, record }] of entriesOf(resources, dataset).entries()) {
    const passages = passagesOf(resource, record, dataset);
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
  return pack(engine.toJSON());
}

/** A record that has a word: its number, how well it matches, and the record's own words that did. */
export type Match = Pick<SearchResult, "id" | "score" | "terms">;

/** An index in use: the engine, what its documents are, its words, and what words asked for match. */
export interface SearchIndex {
  engine: MiniSearch;
  entries: Entry[];
  dataset: Dataset;
  knows: (term: string) => boolean;
  matches: Map<string, readonly Match[]>;
}

/** Makes a packed index ready: the dataset must be the one that it was built from. */
export function loadIndex(
  packed: Packed,
  resources: readonly Resource[],
  dataset: Dataset,
): SearchIndex {
  const terms = new Set(packed.index.map(([term]) => term));
  return {
    engine: MiniSearch.loadJS(unpack(packed), options),
    entries: entriesOf(resources, dataset),
    dataset,
    knows: (term) => terms.has(term),
    matches: new Map(),
  };
}
