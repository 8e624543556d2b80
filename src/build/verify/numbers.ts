/** A number as words print it: the figure, and what 万 or 亿 after it make of it. */
export interface Printed {
  figure: number;
  multiplier: number;
}

const DIGITS = "零一二三四五六七八九";
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };

/** What 万, 亿 or 万亿 at the start of a text stand for; 1 without. */
function multiplierOf(text: string): number {
  const word = /^(万亿|亿|万|千|百)/.exec(text)?.[1];
  return word ? (LARGE[word] ?? 1) : 1;
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

/** Every number that the words print, in figures or in Chinese. */
export function numbersIn(words: string): Printed[] {
  const figures = [...words.matchAll(/\d+(?:\.\d+)?/g)].map((match) => {
    // In a range the unit stands behind its upper end: 3—5万家.
    const behind = words.slice(match.index + match[0].length).replace(/^[—–-]\d+(\.\d+)?/, "");
    return { figure: Number(match[0]), multiplier: multiplierOf(behind) };
  });
  // Where there are figures, a Chinese numeral beside them counts something else: 四大领域各有3—5个.
  const inChinese = figures.length > 0 ? "" : words;
  const chinese = [...inChinese.matchAll(/[零一二两三四五六七八九十百千]+/g)].flatMap(([text]) => {
    const figure = chineseNumber(text);
    return figure === null ? [] : [{ figure, multiplier: 1 }];
  });
  // 翻一番 doubles; 逾万家 has its one unsaid; 之首 and 第一 are first.
  const doubled = words.includes("翻一番") ? [{ figure: 2, multiplier: 1 }] : [];
  const unsaid = /逾万/.test(words) ? [{ figure: 1, multiplier: 1e4 }] : [];
  const first = /之首|第一/.test(words) ? [{ figure: 1, multiplier: 1 }] : [];
  return [...figures, ...chinese, ...doubled, ...unsaid, ...first];
}

/** Whether the words print a value in a unit: figure for figure, or after conversion (万亿元, 亿元). */
export function prints(words: string, value: number, unitWords: string): boolean {
  const own = multiplierOf(unitWords);
  return numbersIn(words).some(({ figure, multiplier }) => {
    // A bare figure in a table is in the unit of its column.
    if (multiplier === 1 && figure === value) return true;
    return Math.abs(figure * multiplier - value * own) < 1e-9 * Math.abs(value * own);
  });
}

const COMPARATORS: [RegExp, string][] = [
  [/\d[—–]\d/, "between"],
  [/左右|约|近/, "about"],
  [/以上/, "at-least"],
  [/超过|突破|超|逾|多个|高于/, "more-than"],
  [/以内|不超过/, "at-most"],
  [/低于/, "less-than"],
];

/** Words that bound what is counted, not how many: 规模以上服务业, 市级以上, 超10亿元的企业. */
const THRESHOLDS = /规模以上|市级以上|超\d*亿元/g;

/** How the words mean their number: what they say around it, or exactly. */
export function comparatorIn(words: string): string {
  const rest = words.replace(THRESHOLDS, "");
  return COMPARATORS.find(([pattern]) => pattern.test(rest))?.[1] ?? "exactly";
}
