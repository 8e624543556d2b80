import { distance } from "fastest-levenshtein";
import { lineBeginning, linesBeginning } from "../lines.ts";
import { engineOf, type Match, type SearchIndex } from "./engine.ts";
import type { Entry } from "./names.ts";
import { termsOf } from "./words.ts";

/** A record that a search found. */
export interface Found {
  entry: Entry;
  /** Its number in the index. */
  number: number;
  /** How well it matches, to two decimals: it orders the records of one search, and means nothing else. */
  score: number;
  /** The record's words that matched, for each word of the query. */
  terms: readonly (readonly string[])[];
}

/** How much a match counts, by the aspect of the record that it is in. */
const boost = { name: 8, alias: 4, text: 2, link: 1 };

/** Resources and kinds that people mean first, and those that only repeat the name of another record. */
const weights: Readonly<Record<string, number>> = {
  "cluster-types": 1.2,
  districts: 1.2,
  sectors: 1.2,
  action: 1.1,
  indicator: 1.1,
  "key-project": 1.1,
  facts: 0.8,
  discrepancies: 0.6,
  sections: 0.5,
};

/** What a record gains that has the query as its whole name. */
const WHOLE_NAME = 1.15;

function weightOf({ resource, kind, name }: Entry, q: string): number {
  const isQuery = (one: string) => one.length === q.length && one.toLowerCase() === q;
  const weight = (weights[resource.name] ?? 1) * (weights[kind ?? ""] ?? 1);
  return isQuery(name.zh) || isQuery(name.en) ? weight * WHOLE_NAME : weight;
}

/** Letters that may differ in a word that no record has. */
const SLIPS = 1;

const ONE_CHARACTER = /^\p{Script=Han}$/u;

/**
 * The records that have a word. One Chinese character stands for all words that begin with it, and so
 * does a word that no record has, or for those that differ in one letter.
 */
function matchesOf(index: SearchIndex, word: string): readonly Match[] {
  const { bytes, terms, matches } = index;
  const known = matches.get(word);
  if (known) return known;
  const isCharacter = ONE_CHARACTER.test(word);
  const own = isCharacter ? null : lineBeginning(bytes, `${word} `, terms);
  const prefix = isCharacter || (own === null && word.length > 2);
  const fuzzy = own === null && /^[a-z]{5,}$/.test(word) && SLIPS;
  const similar = (line: string) => distance(line.slice(0, line.indexOf(" ")), word) <= SLIPS;
  const meant =
    own !== null
      ? [own]
      : [
          ...(prefix ? linesBeginning(bytes, word, terms) : []),
          ...(fuzzy ? index.allTerms().filter((one) => !one.startsWith(word) && similar(one)) : []),
        ];
  const results = engineOf(index, meant).search(word, {
    tokenize: (one) => [one],
    boost,
    prefix,
    fuzzy,
  });
  const found = results.map(({ id, score, terms }): Match => ({ id, score, terms }));
  matches.set(word, found, found.length + 1);
  return found;
}

/** What a search finds, best first; and the words that no record has, nor one like them. */
export interface Results {
  found: Found[];
  unmatched: string[];
}

/**
 * Finds the records that have at least half of a query's words; ties keep document order. A word that
 * matches nothing does not count.
 */
export function find(index: SearchIndex, q: string): Results {
  const words = new Map<string, number>();
  for (const word of termsOf(q)) words.set(word, (words.get(word) ?? 0) + 1);
  const sums = new Map<number, { score: number; terms: (readonly string[])[] }>();
  const unmatched: string[] = [];
  for (const [word, times] of words) {
    const matches = matchesOf(index, word);
    if (matches.length === 0) unmatched.push(word);
    for (const { id, score, terms } of matches) {
      const sum = sums.get(id);
      if (sum) {
        sum.score += score * times;
        sum.terms.push(terms);
      } else sums.set(id, { score: score * times, terms: [terms] });
    }
  }
  const asked = words.size - unmatched.length;
  const lowerCase = q.toLowerCase();
  const found: Found[] = [];
  for (const [id, { score, terms }] of sums) {
    const entry = index.documents.at(id);
    const coverage = terms.length / asked;
    if (!entry || coverage < 0.5) continue;
    // What has all of the words stands before what has one of them often.
    const weighted = score * terms.length * coverage * weightOf(entry, lowerCase);
    found.push({ entry, number: id, score: Math.round(weighted * 100) / 100, terms });
  }
  found.sort((a, b) => b.score - a.score || a.number - b.number);
  return { found, unmatched };
}
