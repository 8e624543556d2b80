import { distance } from "fastest-levenshtein";
import type { SearchResult } from "minisearch";
import { lineBeginning, linesBeginning } from "../lines.ts";
import { engineOf, type SearchIndex } from "./engine.ts";

/** A record that has a word: its number, how well it matches, and the record's own words that did. */
export interface Match extends Pick<SearchResult, "id" | "score" | "terms"> {
  /** It has the word itself, and not only in remarks. */
  isIn: boolean;
  /** It has it in its name or id. */
  isInName: boolean;
}

/** How much a match counts, by the aspect of the record that it is in. */
export const boost = { name: 8, alias: 4, text: 2, link: 1, remark: 1 };

/** Letters that may differ in a word that no record has; the first may not. */
const SLIPS = 1;

const ONE_CHARACTER = /^\p{Script=Han}$/u;

/**
 * The records that have a word. One Chinese character stands for all words that begin with it, and so
 * does a word that no record has, or for those that differ in one letter.
 */
export function matchesOf(index: SearchIndex, word: string): readonly Match[] {
  const { bytes, terms, matches } = index;
  const known = matches.get(word);
  if (known) return known;
  const isCharacter = ONE_CHARACTER.test(word);
  const own = isCharacter ? null : lineBeginning(bytes, `${word} `, terms);
  const prefix = isCharacter || (own === null && word.length > 2);
  const fuzzy = own === null && /^[a-z]{5,}$/.test(word) && SLIPS;
  const isSimilar = (term: string) => term[0] === word[0] && distance(term, word) <= SLIPS;
  const similar = (line: string) => isSimilar(line.slice(0, line.indexOf(" ")));
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
  const found = results.map(({ id, score, terms, match }): Match => {
    const aspects = Object.values(match).flat();
    return {
      id,
      score,
      terms,
      isIn: (own !== null || isCharacter) && aspects.some((aspect) => aspect !== "remark"),
      isInName: aspects.some((aspect) => aspect === "name" || aspect === "alias"),
    };
  });
  matches.set(word, found, found.length + 1);
  return found;
}

/** A character begins words of the records that have it: that is no other reading. */
export const isReadOtherwise = (word: string, matches: readonly Match[]) =>
  !ONE_CHARACTER.test(word) && !matches[0]?.terms.includes(word);
