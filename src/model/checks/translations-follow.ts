import type { AnyRecord } from "../resource.ts";
import { stringsIn } from "../strings-in.ts";
import type { Check } from "./check.ts";

const FIGURE = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const CHINESE = new RegExp(`(${FIGURE})?(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)?`, "g");
/** Figures in names, as in 5G and IPv6, are no numbers. */
const ENGLISH = new RegExp(
  `(?<![A-Za-z\\d.])(${FIGURE})(?![A-Za-z\\d])(?:[ -](thousand|million|billion|trillion))?`,
  "g",
);

const powers: Readonly<Record<string, number>> = {
  ...{
    百: 2,
    千: 3,
    万: 4,
    十万: 5,
    百万: 6,
    千万: 7,
    亿: 8,
    十亿: 9,
    百亿: 10,
    千亿: 11,
    万亿: 12,
  },
  ...{ thousand: 3, million: 6, billion: 9, trillion: 12 },
};

/** A figure with the word after it as one number; a word alone counts one: 百亿级 is of the class of 10 billion. */
const valueOf = (figure = "1", word = "") =>
  Number((Number(figure.replaceAll(",", "")) * 10 ** (powers[word] ?? 0)).toPrecision(12));

/** What Chinese prints: each figure by itself, and with the word after it. */
const inChinese = (text: string) =>
  [...text.matchAll(CHINESE)].flatMap(([all, figure, word]) =>
    all === "" ? [] : [valueOf(figure), valueOf(figure, word)],
  );

/** The numbers of a record: of its fields, and of its texts but for the English and the notes, which are ours. */
function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return inChinese(value);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "en" ? [] : numbersOf(inner)));
}

/** The English of a text has no number that neither its Chinese nor another field of the record has. */
export const translationsFollow: Check = ({ dataset }) =>
  Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record: AnyRecord) => {
      const { note: _, ...fields } = record;
      const known = new Set(numbersOf(fields));
      return Object.entries(fields)
        .flatMap(([key, value]) => stringsIn(value, key))
        .filter(({ path }) => path.endsWith(".en"))
        .flatMap(({ path: field, text }) =>
          [...text.matchAll(ENGLISH)]
            .filter(([, figure, word]) => !known.has(valueOf(figure, word)))
            .map(([printed]) => ({
              ...{ file, record: record.id, field },
              problem: `It says ${printed}, which the Chinese does not.`,
              remedy: "Translate the number that stands there.",
            })),
        );
    }),
  );
