import { bisectRight } from "d3-array";
import { BoundedMap } from "../bounded-map.ts";
import { lineAt, linesBeginning } from "../lines.ts";
import { NumberedLines } from "../numbered-lines.ts";
import type { Resource } from "../resource.ts";
import { utf8 } from "../utf8.ts";
import { documentFrom, type Shown, shownFrom } from "./documents.ts";
import type { Match } from "./matches.ts";
import type { Entry } from "./names.ts";
import { namesIn } from "./passages.ts";
import { termIn } from "./postings.ts";

/** Path of a release's search index, as the build writes it. */
export const searchIndexPath = (release: string) => `/v1/releases/${release}/search-index.txt`;

/** Matches that are kept of words asked for: the document has some 31,000 in all, and searches share them. */
const MOST_MATCHES = 50_000;
/** Bytes of what is kept of records that were read. */
const MOST_NAMES = 4 * 1024 * 1024;
const MOST_SHOWN = 12 * 1024 * 1024;
/** How much more memory than its line takes what names a record, and what is shown of it with all of its words. */
const [NAMED, WITH_WORDS] = [3, 30];

/** What an index begins with. */
export interface Heading {
  /** How many records it has. */
  documents: number;
  /** Names of resources, each with the number of the first of its documents that follow one another, ascending. */
  runs: readonly (readonly [resource: string, first: number])[];
}

/** An index in use: its terms, which records its documents are, and what words asked for match. */
export interface SearchIndex {
  terms: Terms;
  /** What tells whether a document is of one of some resources. */
  isOf: (resources: readonly string[]) => (document: number) => boolean;
  documents: Kept<Entry | undefined>;
  shown: Kept<Shown>;
  matches: BoundedMap<readonly Match[]>;
}

/** Terms with their postings. */
export interface Terms {
  /** The lines of a term, or of what else has lines among theirs (`slips.ts`, `whole-names.ts`); none if there are none. */
  of: (term: string) => readonly string[];
  /** The terms that begin with a text. */
  beginning: (text: string) => readonly string[];
}

/** The lines of an index, wherever they are: those that have a number are null beyond the last. */
export interface IndexLines {
  heading: Heading;
  terms: Terms;
  documents: Lines;
  shown: Lines;
}

/** Gives the lines of some numbers, in their order. */
type Lines = (numbers: readonly number[]) => readonly (string | null)[];

/** What was read of some lines, kept while there is room. */
class Kept<Read> {
  #kept: BoundedMap<Read>;
  #lines: Lines;
  #read: (line: string, number: number) => Read;
  #factor: number;

  constructor(
    lines: Lines,
    read: (line: string, number: number) => Read,
    { most, factor }: { most: number; factor: number },
  ) {
    this.#kept = new BoundedMap(most);
    this.#lines = lines;
    this.#read = read;
    this.#factor = factor;
  }

  /** What a line says; undefined for a number that none has. */
  at(number: number): Read | undefined {
    return this.all([number])[0];
  }

  /** The same of some lines. */
  all(numbers: readonly number[]): (Read | undefined)[] {
    const known = numbers.map((number) => this.#kept.get(`${number}`));
    const missing = numbers.filter((_, i) => known[i] === undefined);
    if (missing.length === 0) return known;
    const lines = this.#lines(missing);
    const read = new Map(
      missing.map((number, i) => [number, this.#keep(number, lines[i] ?? null)]),
    );
    return numbers.map((number, i) => known[i] ?? read.get(number));
  }

  #keep(number: number, line: string | null): Read | undefined {
    if (line === null) return undefined;
    const read = this.#read(line, number);
    this.#kept.set(`${number}`, read, line.length * this.#factor);
    return read;
  }
}

/** An index whose lines are read when a search asks for them. */
export function indexIn(lines: IndexLines, resources: readonly Resource[]): SearchIndex {
  const documents = new Kept(lines.documents, documentFrom(resources), {
    most: MOST_NAMES,
    factor: NAMED,
  });
  const { runs } = lines.heading;
  const firsts = runs.map(([, first]) => first);
  return {
    terms: lines.terms,
    isOf: (some) => {
      const isOne = runs.map(([name]) => some.includes(name));
      return (document) => isOne[bisectRight(firsts, document) - 1] ?? false;
    },
    documents,
    shown: new Kept(
      lines.shown,
      (line, number) => {
        const document = documents.at(number);
        return shownFrom(line, document ? namesIn(document) : []);
      },
      { most: MOST_SHOWN, factor: WITH_WORDS },
    ),
    matches: new BoundedMap(MOST_MATCHES),
  };
}

/** Makes a written index ready, so that the first search costs what its own words do. */
export function loadIndex(bytes: Uint8Array, resources: readonly Resource[]): SearchIndex {
  const heading = lineAt(bytes, 0);
  const documents = new NumberedLines(bytes, utf8(heading).length + 1);
  const shown = new NumberedLines(bytes, documents.end);
  return indexIn(
    {
      heading: JSON.parse(heading) as Heading,
      terms: {
        of: (term) => linesBeginning(bytes, `${term} `, shown.end),
        beginning: (text) => [...new Set(linesBeginning(bytes, text, shown.end).map(termIn))],
      },
      documents: (numbers) => numbers.map((number) => documents.at(number)),
      shown: (numbers) => numbers.map((number) => shown.at(number)),
    },
    resources,
  );
}
