import { postingsIn } from "./postings.ts";
import type { SearchIndex } from "./search-index.ts";
import { termsNear } from "./slips.ts";

/** A record that has a word: how well it matches, and the record's own words that did. */
export interface Match {
  document: number;
  score: number;
  terms: readonly string[];
  /** It has the word itself, and not only in remarks. */
  isIn: boolean;
}

/** A term that a word may mean, and what it counts for beside the word itself. */
interface Meant {
  term: string;
  lines: readonly string[];
  weight: number;
}

const ONE_CHARACTER = /^\p{Script=Han}$/u;

/** What begins with a word counts less than the word, and the less the longer it is; what differs in a letter, too. */
const weights = {
  beginning: (word: string, { length }: string) =>
    length === word.length ? 1 : (0.375 * length) / (length + 0.3 * (length - word.length)),
  slip: ({ length }: string) => (0.45 * length) / (length + 1),
};

/**
 * The records that have a word. One Chinese character stands for all words that begin with it. A word that no
 * record has stands for those that begin with it and those that differ from it in one letter.
 */
export function matchesOf(index: SearchIndex, word: string): readonly Match[] {
  const known = index.matches.get(word);
  if (known) return known;
  const isCharacter = ONE_CHARACTER.test(word);
  const own = isCharacter ? [] : index.terms.of(word);
  const isSaid = own.length > 0 || isCharacter;
  const meant =
    own.length > 0 ? [{ term: word, lines: own, weight: 1 }] : meantBy(index, word, isCharacter);
  const all = meant.flatMap((one) => matchesIn(one, isSaid));
  const matches = meant.length > 1 ? together(all) : all;
  index.matches.set(word, matches, matches.length + 1);
  return matches;
}

/** The records that have a term that is meant. */
function matchesIn({ term, lines, weight }: Meant, isSaid: boolean): Match[] {
  const own = [term];
  return lines.flatMap((line) =>
    postingsIn(line).map(({ document, aspect, score }) => ({
      document,
      score: score * weight,
      terms: own,
      isIn: isSaid && aspect !== "remark",
    })),
  );
}

/** What has several of the terms that are meant, once. */
function together(matches: readonly Match[]): Match[] {
  const found = new Map<number, Match>();
  for (const match of matches) {
    const before = found.get(match.document);
    found.set(match.document, before ? both(before, match) : match);
  }
  return [...found.values()];
}

const both = (one: Match, other: Match): Match => ({
  document: one.document,
  score: one.score + other.score,
  terms: [...one.terms, ...other.terms],
  isIn: one.isIn || other.isIn,
});

/** The terms that a word may mean that is none itself. */
function meantBy({ terms }: SearchIndex, word: string, isCharacter: boolean): Meant[] {
  const beginning = isCharacter || word.length > 2 ? terms.beginning(word) : [];
  return [
    ...beginning.map((term) => ({
      term,
      lines: terms.of(term),
      weight: weights.beginning(word, term),
    })),
    ...termsNear(terms, word)
      .filter((term) => !term.startsWith(word))
      .map((term) => ({ term, lines: terms.of(term), weight: weights.slip(term) })),
  ];
}

/** A character begins words of the records that have it: that is no other reading. */
export const isReadOtherwise = (word: string, matches: readonly Match[]) =>
  !ONE_CHARACTER.test(word) && !matches[0]?.terms.includes(word);
