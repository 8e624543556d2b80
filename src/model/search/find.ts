import type { SearchResult } from "minisearch";
import type { Text } from "../text.ts";
import type { Entry, SearchIndex } from "./engine.ts";
import { termsOf } from "./words.ts";

/** A record that a search found. */
export interface Found extends Entry {
  /** How well it matches, to two decimals: it orders the records of one search, and means nothing else. */
  score: number;
  /** The record's words that matched. */
  terms: readonly string[];
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

function weightOf({ resource, record }: Entry, q: string): number {
  const { zh, en } = record.name as Text;
  const isQuery = (name: string) => name.length === q.length && name.toLowerCase() === q;
  const weight = (weights[resource.name] ?? 1) * (weights[String(record.kind)] ?? 1);
  return isQuery(zh) || isQuery(en) ? weight * WHOLE_NAME : weight;
}

const ONE_CHARACTER = /^\p{Script=Han}$/u;

/**
 * Finds the records that have at least half of a query's words, best first; ties keep document
 * order. A word that no record has stands for the words that begin with it, or differ in one letter;
 * if there are none it does not count.
 */
export function find({ engine, entries, knows }: SearchIndex, q: string): Found[] {
  const results = engine.search(q, {
    tokenize: termsOf,
    boost,
    prefix: (term) => !knows(term) && (ONE_CHARACTER.test(term) || term.length > 2),
    fuzzy: (term) => !knows(term) && /^[a-z]{5,}$/.test(term) && 1,
  });
  const asked = new Set<string>();
  for (const { queryTerms } of results) for (const term of queryTerms) asked.add(term);
  const lowerCase = q.toLowerCase();
  const found: (Found & { at: number })[] = [];
  for (const { id, score, queryTerms, terms } of results as SearchResult[]) {
    const entry = entries[id];
    const coverage = different(queryTerms) / asked.size;
    if (!entry || coverage < 0.5) continue;
    // What has all of the words stands before what has one of them often.
    const weighted = score * coverage * weightOf(entry, lowerCase);
    found.push({ ...entry, at: id, terms, score: Math.round(weighted * 100) / 100 });
  }
  return found.sort((a, b) => b.score - a.score || a.at - b.at);
}

const different = (words: readonly string[]) =>
  words.length > 1 ? new Set(words).size : words.length;
