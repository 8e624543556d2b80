import { quickselect } from "d3-array";
import { isReadOtherwise, type Match, matchesOf } from "./matches.ts";
import { type Account, type Had, questionOf } from "./question.ts";
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

/**
 * Finds the records that have at least half of a query's words; ties keep document order. A word that
 * matches nothing does not count, and one that goes without saying finds nothing beside others. A record scores the
 * same whichever resources are wanted.
 */
export function find(index: SearchIndex, q: string, { resources, most }: Wanted): Results {
  const { words, none } = questionOf(q);
  const matches = [...words.keys()].map((word) => ({ word, found: matchesOf(index, word) }));
  const unmatched: string[] = [];
  const readAs: Results["readAs"] = {};
  const sums = new Map<number, Sum>();
  let asked = 0;
  for (const { word, found } of matches) {
    const { times = 1, said = word, telling = false } = words.get(word) ?? {};
    if (found.length === 0) unmatched.push(word);
    else if (isReadOtherwise(word, found))
      readAs[said] = [...new Set(found.flatMap(({ terms }) => terms))];
    if (telling && found.length > 0) asked += 1;
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
  }
  const isWanted = resources && index.isOf(resources);
  const named = namedBy(index, words);
  const wanted: Sum[] = [];
  let lift = 0;
  for (const sum of sums.values()) {
    const { document, telling, count } = sum;
    if (telling === 0 || telling * 2 < asked) continue;
    // What has all of the words stands before what has one of them often.
    sum.score = sum.score * count * (telling / asked);
    if (sum.had.lacksSome) lift = Math.max(lift, sum.score);
    if (isWanted && !isWanted(document)) continue;
    wanted.push(sum);
  }
  // Whatever has all of the words stands before all that lacks one.
  for (const sum of wanted) {
    if (named.has(sum.document)) sum.score *= WHOLE_NAME;
    sum.score = Math.round(sum.had.lacksSome ? sum.score : sum.score + lift) / 100;
  }
  return { total: wanted.length, best: shown(bestOf(wanted, most), matches), unmatched, readAs };
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
function shown(sums: readonly Sum[], matches: readonly { found: readonly Match[] }[]): Found[] {
  const byDocument = new Map(sums.map(({ document }) => [document, [] as (readonly string[])[]]));
  for (const { found } of matches)
    for (const { document, terms } of found) byDocument.get(document)?.push(terms);
  return sums.map(({ document, score, had }) => ({
    document,
    score,
    terms: byDocument.get(document) ?? [],
    words: had.account,
  }));
}
