import { quickselect } from "d3-array";
import { isReadOtherwise, type Match, matchesOf } from "./matches.ts";
import { type Account, type Asked, type Had, questionOf } from "./question.ts";
import type { SearchIndex } from "./search-index.ts";
import { WHOLE_NAME } from "./weights.ts";
import { namedBy } from "./whole-names.ts";

/** A record that a search found. */
export interface Found {
  /** Its number in the index. */
  document: number;
  /** How well it matches, to two decimals: it orders the records of one search, and means nothing else. */
  score: number;
  /** The record's words that matched, for each word of the query. */
  terms: readonly (readonly string[])[];
  words: Account;
}

/** What a search finds. */
export interface Results {
  /** How many records. */
  total: number;
  /** Of these the best, best first. */
  best: Found[];
  /** The words that no record has, nor one like them. */
  unmatched: string[];
  /** Words that no record has, with those like them that were looked for instead. */
  readAs: Record<string, string[]>;
}

/** What the words of a query found of one record. */
interface Sum {
  document: number;
  score: number;
  /** How many words it has, and how many telling ones. */
  count: number;
  telling: number;
  /** The words that are in it. */
  had: Had;
}

/** Of which resources, and how many of the best are wanted. */
export interface Wanted {
  resources: readonly string[] | null;
  most: number;
}

/** A word of the query, and the records that have it. */
interface Looked extends Asked {
  word: string;
  found: readonly Match[];
}

/**
 * Finds the records that have at least half of a query's words; ties keep document order. A word that
 * matches nothing does not count, and one that goes without saying finds nothing beside others. A record scores the
 * same whichever resources are wanted.
 */
export function find(index: SearchIndex, q: string, { resources, most }: Wanted): Results {
  const { words, none } = questionOf(q);
  const looked = [...words].map(
    ([word, asked]): Looked => ({ ...asked, word, found: matchesOf(index, word) }),
  );
  const unmatched = looked.flatMap(({ word, found }) => (found.length === 0 ? word : []));
  const otherwise = looked.filter(
    ({ word, found }) => found.length > 0 && isReadOtherwise(word, found),
  );
  const isWanted = resources && index.isOf(resources);
  const named = namedBy(index.terms, words);
  const wanted: Sum[] = [];
  let lift = 0;
  for (const sum of sumsOf(looked, none)) {
    if (sum.had.lacksSome) lift = Math.max(lift, sum.score);
    if (!isWanted || isWanted(sum.document)) wanted.push(sum);
  }
  // Whatever has all of the words, as what has them for a name does, stands before all that lacks one.
  for (const sum of wanted) {
    const { document, score, had } = sum;
    const weighted = named.has(document) ? score * WHOLE_NAME : score;
    sum.score = Math.round(had.lacksSome ? weighted : weighted + lift) / 100;
  }
  return {
    total: wanted.length,
    best: shown(bestOf(wanted, most), looked),
    unmatched,
    readAs: Object.fromEntries(
      otherwise.map(({ said, found }) => [said, [...new Set(found.flatMap(({ terms }) => terms))]]),
    ),
  };
}

/** What the words found of each record that has enough of them. */
function sumsOf(looked: readonly Looked[], none: Had): Sum[] {
  const sums = new Map<number, Sum>();
  for (const { word, times, telling, found } of looked)
    for (const { document, score, isIn } of found) {
      let sum = sums.get(document);
      if (!sum) {
        sum = { document, score: 0, count: 0, telling: 0, had: none };
        sums.set(document, sum);
      }
      sum.score += score * times;
      sum.count += 1;
      if (telling) sum.telling += 1;
      if (isIn) sum.had = sum.had.and(word);
    }
  const asked = looked.filter(({ telling, found }) => telling && found.length > 0).length;
  const enough = [...sums.values()].filter(({ telling }) => telling > 0 && telling * 2 >= asked);
  // What has all of the words stands before what has one of them often.
  for (const sum of enough) sum.score = sum.score * sum.count * (sum.telling / asked);
  return enough;
}

/** The best of what was found, best first. */
function bestOf(sums: readonly Sum[], most: number): Sum[] {
  const order = (a: Sum, b: Sum) => b.score - a.score || a.document - b.document;
  if (sums.length <= most) return [...sums].sort(order);
  // Of very many, only those are sorted that may be shown.
  const scores = quickselect(
    Float64Array.from(sums, ({ score }) => -score),
    most - 1,
  );
  const least = -(scores[most - 1] ?? 0);
  return sums
    .filter(({ score }) => score >= least)
    .sort(order)
    .slice(0, most);
}

/** Records as they are shown, with what of them matched each word. */
function shown(sums: readonly Sum[], looked: readonly Looked[]): Found[] {
  const byDocument = new Map(sums.map(({ document }) => [document, [] as (readonly string[])[]]));
  for (const { found } of looked)
    for (const { document, terms } of found) byDocument.get(document)?.push(terms);
  return sums.map(({ document, score, had }) => ({
    document,
    score,
    terms: byDocument.get(document) ?? [],
    words: had.account,
  }));
}
