import { isReadOtherwise, matchesOf } from "./matches.ts";
import { type Account, questionOf } from "./question.ts";
import type { SearchIndex } from "./search-index.ts";
import { isWholeName, WHOLE_NAME } from "./weights.ts";

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

/** What a search finds, best first. */
export interface Results {
  found: Found[];
  /** The words that no record has, nor one like them. */
  unmatched: string[];
  /** Words that no record has, with those like them that were looked for instead. */
  readAs: Record<string, string[]>;
}

/** What the words of a query found of one record. */
interface Sum {
  score: number;
  terms: (readonly string[])[];
  /** The words that are in it, each with a blank after it. */
  had: string;
  inName: number;
  telling: number;
}

/**
 * Finds the records that have at least half of a query's words; ties keep document order. A word that
 * matches nothing does not count, and one that goes without saying finds nothing beside others.
 */
export function find(index: SearchIndex, q: string): Results {
  const { words, accountFor } = questionOf(q);
  const sums = new Map<number, Sum>();
  const unmatched: string[] = [];
  const readAs: Results["readAs"] = {};
  for (const [word, { times, said, telling }] of words) {
    const matches = matchesOf(index, word);
    if (matches.length === 0) unmatched.push(word);
    else if (isReadOtherwise(word, matches))
      readAs[said] = [...new Set(matches.flatMap(({ terms }) => terms))];
    for (const { document, score, terms, isIn, isInName } of matches) {
      let sum = sums.get(document);
      if (!sum) {
        sum = { score: 0, terms: [], had: "", inName: 0, telling: 0 };
        sums.set(document, sum);
      }
      sum.score += score * times;
      sum.terms.push(terms);
      if (isIn) sum.had += `${word} `;
      if (isInName) sum.inName += 1;
      if (telling) sum.telling += 1;
    }
  }
  const asked = [...words].filter(([word, { telling }]) => telling && !unmatched.includes(word));
  const inName = [...sums].flatMap(([id, sum]) => (sum.inName === words.size ? [id] : []));
  const entries = index.documents.all(inName);
  const isNamed = (_: number, i: number) => {
    const entry = entries[i];
    return entry !== undefined && isWholeName(entry, words);
  };
  const named = new Set(inName.filter(isNamed));
  const found: Found[] = [];
  for (const [document, { score, terms, had, telling }] of sums) {
    if (telling === 0 || telling * 2 < asked.length) continue;
    // What has all of the words stands before what has one of them often.
    const covered = score * terms.length * (telling / asked.length);
    const weighted = named.has(document) ? covered * WHOLE_NAME : covered;
    found.push({ document, score: weighted, terms, words: accountFor(had) });
  }
  return { found: ranked(found), unmatched, readAs };
}

/** Whatever has all of the words stands before all that lacks one. */
function ranked(found: Found[]): Found[] {
  const lacksSome = ({ words }: Found) => words.lacks.length > 0;
  let lift = 0;
  for (const one of found) if (lacksSome(one)) lift = Math.max(lift, one.score);
  for (const one of found) {
    const score = lacksSome(one) ? one.score : one.score + lift;
    one.score = Math.round(score) / 100;
  }
  return found.sort((a, b) => b.score - a.score || a.document - b.document);
}
