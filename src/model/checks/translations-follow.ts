import { evidenceOf } from "../dataset.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import type { Check } from "./check.ts";

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
const inChinese = (text: string): number[] =>
  [...text.matchAll(CHINESE)].flatMap(([all, figure, words = ""]) =>
    all === "" ? [] : [numberOf(figure), numberOf(figure, [...words])],
  );

/** The values of a record: the numbers in its fields, and in the words that prove them. */
function valuesOf(record: AnyRecord): number[] {
  const { evidence: _, ...fields } = record;
  const inside = (value: unknown): number[] => {
    if (typeof value === "number") return [value];
    return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(inside);
  };
  return [...inside(fields), ...evidenceOf(record).flatMap(({ quote }) => inChinese(quote.exact))];
}

/** The translated texts in a value, with their dotted paths. */
function textsIn(value: unknown, path: string): { path: string; text: Text }[] {
  if (value === null || typeof value !== "object") return [];
  const { zh, en } = value as Partial<Text>;
  if (typeof zh === "string" && typeof en === "string") return [{ path, text: { zh, en } }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** The English of a text has no number that neither its Chinese prints nor the record has as a value. */
export const translationsFollow: Check = ({ dataset }) =>
  Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record: AnyRecord) => {
      const values = valuesOf(record);
      return Object.entries(record)
        .flatMap(([key, value]) => textsIn(value, key))
        .flatMap(({ path, text }) => {
          const known = new Set([...values, ...inChinese(text.zh)]);
          return [...text.en.matchAll(ENGLISH)]
            .filter(([, figure, word]) => !known.has(numberOf(figure, word ? [word] : [])))
            .map(([printed]) => ({
              file,
              record: record.id,
              field: `${path}.en`,
              problem: `It says ${printed}, which neither the Chinese prints nor the record has.`,
              remedy:
                "Write the number that stands there; in words, where it stands in characters.",
            }));
        });
    }),
  );
