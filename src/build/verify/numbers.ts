/** A number as words print it: the figure, what 万 or 亿 after it make of it, and the words behind. */
interface Printed {
  figure: number;
  multiplier: number;
  behind: string;
}

const DIGITS = "零一二三四五六七八九";
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };

/** What 万, 亿 or 万亿 at the start of a text stand for, 1 without; and what stands behind it. */
function scaled(text: string): { multiplier: number; behind: string } {
  const word = /^(万亿|亿|万|千|百)/.exec(text)?.[1] ?? "";
  return { multiplier: LARGE[word] ?? 1, behind: text.slice(word.length) };
}

/** A Chinese numeral below ten thousand: 十三 is 13, 二十 is 20, 两 is 2. Null if it is none. */
export function chineseNumber(text: string): number | null {
  if (!/^[零一二两三四五六七八九十百千]+$/.test(text)) return null;
  let total = 0;
  let digit: number | null = null;
  for (const char of text) {
    const power = POWERS[char];
    if (power === undefined) {
      if (digit !== null) return null;
      digit = char === "两" ? 2 : DIGITS.indexOf(char);
    } else {
      total += (digit ?? 1) * power;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

/** Numbers said by a word of their own, in figures: 翻一番 doubles, 逾万 has its one unsaid, 之首 is first. */
const inFigures = (words: string) =>
  words
    .replace(/翻一番/g, "2倍")
    .replace(/逾万/g, "逾1万")
    .replace(/之首/g, "第1位")
    .replace(/第([一二三四五六七八九十]+)(?!\p{Script=Han})/gu, (_, numeral: string) => {
      return `第${chineseNumber(numeral)}位`;
    });

/** Every number that the words print, in figures or in Chinese. */
export function numbersIn(words: string): Printed[] {
  const text = inFigures(words);
  const found = (pattern: RegExp, figureOf: (printed: string) => number | null) =>
    [...text.matchAll(pattern)].flatMap(({ 0: printed, index }) => {
      const figure = figureOf(printed);
      // In a range the unit stands behind its upper end, 3—5万家; 多 and 余 stand before it, 150多个.
      const rest = text.slice(index + printed.length).replace(/^[—–-]\d+(\.\d+)?/, "");
      const { multiplier, behind } = scaled(rest);
      return figure === null ? [] : [{ figure, multiplier, behind: behind.replace(/^[多余]/, "") }];
    });
  const figures = found(/\d+(?:\.\d+)?/g, Number);
  // Where there are figures, a Chinese numeral beside them counts something else: 四大领域各有3—5个.
  return figures.length > 0 ? figures : found(/[零一二两三四五六七八九十百千]+/g, chineseNumber);
}

/** What the words print in a unit, each once: as it is, or after conversion (万亿元, 亿元). */
export function valuesIn(words: string, unit: string): number[] {
  // A bare cell of a table is in the unit of its column.
  if (/^\d+(?:\.\d+)?$/.test(words)) return [Number(words)];
  const { multiplier: own, behind: base } = scaled(unit);
  const values = numbersIn(words)
    .filter(({ behind }) => behind.startsWith(base))
    .map(({ figure, multiplier }) => Number(((figure * multiplier) / own).toPrecision(12)));
  return [...new Set(values)];
}

/** Whether the words print a value in a unit. */
export const prints = (words: string, value: number, unit: string): boolean =>
  valuesIn(words, unit).includes(value);

/** Whether the words print a range in a unit, both ends in their order. */
export const printsRange = (words: string, low: number, high: number, unit: string): boolean =>
  [...words.matchAll(/(?<![\d.])([\d.]+)—([\d.]+)/g)].some(
    ({ 0: range, 1: from, 2: to, index }) =>
      Number(from) === low &&
      Number(to) === high &&
      words.slice(index + range.length).startsWith(unit),
  );
