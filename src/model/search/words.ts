import { canonicalWord, isFiller } from "./vocabulary.ts";

/** A word of a text in the form that search compares, and where it stands (UTF-16 offsets). */
export interface Word {
  term: string;
  start: number;
  end: number;
}

/** Chinese words that ask or join: a run of Chinese is cut at them. */
const HAN_FILLER = /有?哪[些个里]有?|有?多少|什么|怎么|如何|[的和与及吗呢有]/gu;

/** A run of Chinese, which it captures, or a word of Latin letters and digits: 5G, 1.4, 14,000, R&D, Nan'an, e-commerce. */
const RUN =
  /(\p{Script=Han}+)|(?<![\p{Script=Latin}\p{Nd}.,])\d{1,3}(?:,\d{3})+(?![\p{Script=Latin}\p{Nd}])(?:\.\d+)?|(?:(?<![\p{Script=Latin}\p{Nd}])\p{Script=Latin}-)?[\p{Script=Latin}\p{Nd}]+(?:['’.&][\p{Script=Latin}\p{Nd}]+)*/gu;

/**
 * The words of a text. Chinese has no word boundaries, so a run of it gives each pair of neighbours
 * (物流园 → 物流 流园), and a character on its own stays. English is lower-cased and loses its plural.
 * Records and queries are read by this one function.
 */
export const wordsOf = (text: string): Word[] => wordsIn(text, addHanWords);

/**
 * The words that a record is found by: also the last character of each run of Chinese (物流园 → 物流 流园
 * 园), so that of every character there is a word that begins with it.
 */
export const recordWordsOf = (text: string): Word[] =>
  wordsIn(text, (words, run, at) => addHanWords(words, run, at, true));

function wordsIn(text: string, addChinese: (words: Word[], run: string, at: number) => void) {
  const words: Word[] = [];
  for (const { 0: run, 1: chinese, index } of text.matchAll(RUN))
    if (chinese === undefined) addLatinWord(words, run, index);
    else addChinese(words, chinese, index);
  return words;
}

/** The words alone. */
export const termsOf = (text: string): string[] => wordsOf(text).map(({ term }) => term);

function addHanWords(words: Word[], run: string, at: number, ends = false): void {
  // Blanks of the same length keep the offsets.
  const pieces = run.replace(HAN_FILLER, (filler) => " ".repeat(filler.length));
  for (const { 0: piece, index } of pieces.matchAll(/\S+/g)) {
    let [start, before] = [at + index, ""];
    for (const character of piece) {
      const term = before + character;
      if (before !== "" || term === piece) words.push({ term, start, end: start + term.length });
      start += before.length;
      before = character;
    }
    if (ends && before !== piece) words.push({ term: before, start, end: start + before.length });
  }
}

function addLatinWord(words: Word[], run: string, at: number): void {
  const plain = run.normalize("NFKC").toLowerCase().replaceAll(",", "");
  // A point stays only in a number.
  const word = /^[\d.]+$/.test(plain) ? plain : plain.replace(/['’.&-]/g, "");
  const term = canonicalWord(word);
  if (!isFiller(word) && !isFiller(term)) words.push({ term, start: at, end: at + run.length });
}
