import MiniSearch from "minisearch";
import { BoundedMap } from "../bounded-map.ts";
import type { Dataset } from "../dataset.ts";
import { lineAt, linesFrom, sorted, written } from "../lines.ts";
import { NumberedLines, numbered } from "../numbered-lines.ts";
import type { Resource } from "../resource.ts";
import { utf8 } from "../utf8.ts";
import {
  type Document,
  documentFrom,
  documentLine,
  type Shown,
  shownFrom,
  shownLine,
} from "./documents.ts";
import type { Match } from "./matches.ts";
import { type Entry, entriesOf, lookUpIn } from "./names.ts";
import { type Heading, pack, unpack } from "./packed.ts";
import { type Aspect, aspects, namesIn, type Passage, passagesOf, sectionOf } from "./passages.ts";
import { recordWordsOf } from "./words.ts";

const options = {
  fields: [...aspects],
  // Terms arrive ready: the index is given lists of them, and so is a query.
  tokenize: (terms: string) => (terms === "" ? [] : terms.split(" ")),
  processTerm: (term: string) => term,
};

/**
 * The index of all records, in lines, so that nothing of it is parsed before a search needs it: a heading;
 * for each record a line to weigh it by, and one to show it by; and one for each term, sorted.
 */
export function buildIndex(resources: readonly Resource[], dataset: Dataset): string {
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
  const { heading, lengths, terms } = pack(engine.toJSON());
  const documents = entries.map((entry, i) => ({ ...entry, lengths: lengths[i] ?? [] }));
  return writeIndex({ heading, documents, shown, terms });
}

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

/** Writes the parts of an index. */
export const writeIndex = ({ heading, documents, shown, terms }: Parts): string =>
  [
    written([JSON.stringify(heading)]),
    numbered(documents.map(documentLine)),
    numbered(shown.map(shownLine)),
    written(sorted(terms)),
  ].join("");

/** An index before it is written: what is shown of a document, beside its names, has its number. */
interface Parts {
  heading: Heading;
  documents: readonly Document[];
  shown: readonly Shown[];
  terms: readonly string[];
}

/** Matches that are kept of words asked for: the document has some 27,000 in all, and searches share them. */
const MOST_MATCHES = 50_000;

/** An index in use: its terms, which records its documents are, and what words asked for match. */
export interface SearchIndex {
  heading: Heading;
  bytes: Uint8Array;
  /** Where its terms with their postings begin. */
  terms: number;
  /** All of them, decoded for the first word that none is. */
  allTerms: () => readonly string[];
  documents: NumberedLines<Document | undefined>;
  shown: NumberedLines<Shown>;
  matches: BoundedMap<readonly Match[]>;
}

/** Makes a written index ready, so that the first search costs what its own words do. */
export function loadIndex(bytes: Uint8Array, resources: readonly Resource[]): SearchIndex {
  const top = lineAt(bytes, 0);
  const start = utf8(top).length + 1;
  const documents = new NumberedLines(bytes, start, documentFrom(resources));
  const shown = new NumberedLines(bytes, documents.end, (line, number) => {
    const document = documents.at(number);
    return shownFrom(line, document ? namesIn(document) : []);
  });
  let all: readonly string[] | null = null;
  return {
    heading: JSON.parse(top) as Heading,
    bytes,
    terms: shown.end,
    allTerms: () => {
      all ??= linesFrom(bytes, shown.end);
      return all;
    },
    documents,
    shown,
    matches: new BoundedMap(MOST_MATCHES),
  };
}

/** An engine that knows some of the terms of an index, and scores them as if it knew all. */
export const engineOf = (
  { heading, documents }: SearchIndex,
  terms: readonly string[],
): MiniSearch =>
  MiniSearch.loadJS(
    unpack(heading, (document) => documents.at(document)?.lengths ?? [], terms),
    options,
  );
