const FIGURE = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const CHINESE = new RegExp(`(${FIGURE})?([十百千万亿]+)?`, "g");
/** Figures in names, as in 5G and IPv6, are no numbers. */
const ENGLISH = new RegExp(
  `(?<![A-Za-z\\d]|\\d[.,])(${FIGURE})(?![A-Za-z\\d]|[.,]\\d)(?:[ -](thousand|million|billion|trillion))?`,
  "g",
);

/** The power of ten of a word; Chinese ones multiply: 百亿 is 10 billion. */
const powers: Readonly<Record<string, number>> = {
  ...{ 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 },
  ...{ thousand: 3, million: 6, billion: 9, trillion: 12 },
};

/** A figure times what the words after it stand for; words alone count one: 百亿级 is of the class of 10 billion. */
function numberOf(figure = "1", words: readonly string[] = []): number {
  const power = words.reduce((sum, word) => sum + (powers[word] ?? 0), 0);
  return Number((Number(figure.replaceAll(",", "")) * 10 ** power).toPrecision(12));
}

/** What a Chinese text prints: each figure by itself, and with the words after it. */
export const inChinese = (text: string): number[] =>
  [...text.matchAll(CHINESE)].flatMap(([all, figure, words = ""]) =>
    all === "" ? [] : [numberOf(figure), numberOf(figure, [...words])],
  );

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Large numbers all in words, as in ten-billion-yuan; with no count before them they are of one. */
const IN_WORDS = new RegExp(
  `\\b(?:(${WORDS.join("|")})[ -])?(hundred[ -])?(?<!\\d[ -])(million|billion|trillion)\\b`,
  "gi",
);

/** A number as an English text prints it, and where. */
export interface Printed {
  printed: string;
  number: number;
  before: string;
  after: string;
}

/** What an English text prints. */
export function inEnglish(text: string): Printed[] {
  const found = (match: RegExpMatchArray, number: number): Printed => {
    const [printed] = match;
    const at = match.index ?? 0;
    return { printed, number, before: text.slice(0, at), after: text.slice(at + printed.length) };
  };
  return [
    ...[...text.matchAll(ENGLISH)].map((match) => {
      const [, figure, word] = match;
      return found(match, numberOf(figure, word ? [word] : []));
    }),
    ...[...text.matchAll(IN_WORDS)].map((match) => {
      const [, count = "one", hundred, scale = ""] = match;
      const figure = (WORDS.indexOf(count.toLowerCase()) + 1) * (hundred ? 100 : 1);
      return found(match, numberOf(String(figure), [scale.toLowerCase()]));
    }),
  ];
}

const COUNTS =
  "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = "thirty forty fifty sixty seventy eighty ninety".split(" ");
const COUNTED = new RegExp(
  `\\b(?:(twenty|${TENS.join("|")})[ -](${WORDS.slice(0, 9).join("|")})|${[...COUNTS, ...TENS].join("|")})\\b`,
  "gi",
);
/** A count in one word. */
function countOf(word: string): number {
  const ten = TENS.indexOf(word);
  return ten < 0 ? COUNTS.indexOf(word) + 4 : (ten + 3) * 10;
}

/** Counts that an English text writes in words; one, two and three are said of much that nobody counts. */
export const countsIn = (text: string): { printed: string; number: number }[] =>
  [...text.matchAll(COUNTED)].map(([printed, tens, units]) => ({
    printed,
    number:
      tens === undefined || units === undefined
        ? countOf(printed.toLowerCase())
        : countOf(tens.toLowerCase()) + WORDS.indexOf(units.toLowerCase()) + 1,
  }));

/** Numerals below a hundred that a Chinese text prints: 四 in 四大领域 is 4. */
export const numeralsIn = (text: string): number[] =>
  [...text.matchAll(/([一二三四五六七八九])?(十)?([一二三四五六七八九])?/g)].flatMap(
    ([all, tens = "", ten, units = ""]) => {
      if (all === "") return [];
      const digit = (char: string) => "一二三四五六七八九".indexOf(char) + 1;
      return [ten ? (digit(tens) || 1) * 10 + digit(units) : digit(tens || units)];
    },
  );
