import { canonicalWord, isFiller } from "./vocabulary.ts";

/** A word of a text in the form that search compares, and where it stands (UTF-16 offsets). */
export interface Word {
  term: string;
  start: number;
  end: number;
}

/** Chinese words that ask or join: a run of Chinese is cut at them. */
const HAN_FILLER = /有?哪[些个里]有?|有?多少|什么|怎么|如何|[的和与及吗呢有]/gu;

/** A run of Chinese, or a word of Latin letters and digits: 5G, 1.4, 14,000, R&D, Nan'an, e-commerce. */
const RUN =
  /(?<han>\p{Script=Han}+)|(?<![\p{Script=Latin}\p{Nd}.,])\d{1,3}(?:,\d{3})+(?![\p{Script=Latin}\p{Nd}])(?:\.\d+)?|(?:(?<![\p{Script=Latin}\p{Nd}])\p{Script=Latin}-)?[\p{Script=Latin}\p{Nd}]+(?:['’.&][\p{Script=Latin}\p{Nd}]+)*/gu;

/** Each character with the one after it. */
const HAN_PAIR = /(?=(\p{Script=Han}{2}))/gu;

/**
 * The words of a text. Chinese has no word boundaries, so a run of it gives each pair of neighbours
 * (物流园 → 物流 流园), and a character on its own stays. English is lower-cased and loses its plural.
 * Records and queries are read by this one function.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(RUN)].flatMap((run) =>
    run.groups?.han ? hanWords(run[0], run.index) : latinWord(run[0], run.index),
  );
}

/** The words alone. */
export const termsOf = (text: string): string[] => wordsOf(text).map(({ term }) => term);

function hanWords(run: string, at: number): Word[] {
  // Blanks of the same length keep the offsets.
  const pieces = run.replace(HAN_FILLER, (filler) => " ".repeat(filler.length));
  return [...pieces.matchAll(/\S+/gu)].flatMap(({ 0: piece, index }) => {
    const pairs = [...piece.matchAll(HAN_PAIR)].map((pair) => ({
      term: pair[1] ?? "",
      offset: pair.index,
    }));
    return (pairs.length > 0 ? pairs : [{ term: piece, offset: 0 }]).map(({ term, offset }) => {
      const start = at + index + offset;
      return { term, start, end: start + term.length };
    });
  });
}

function latinWord(run: string, at: number): Word[] {
  const plain = run.normalize("NFKC").toLowerCase().replaceAll(",", "");
  // A point stays only in a number.
  const word = /^[\d.]+$/.test(plain) ? plain : plain.replace(/['’.&-]/g, "");
  const term = canonicalWord(word);
  if (isFiller(word) || isFiller(term)) return [];
  return [{ term, start: at, end: at + run.length }];
}
