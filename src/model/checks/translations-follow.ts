import { evidenceOf } from "../dataset.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import type { Check } from "./check.ts";
import { inChinese, inEnglish, type Printed } from "./numbers-in-text.ts";

/** Resources whose Chinese is ours too: their texts may tell any number of the record. */
const OURS = ["discrepancies", "observations"];

/** Fields that hold years, and years in words: 2022年, 2015—2018年. */
const YEAR_FIELDS = ["year", "from", "to"];
const YEARS = /(?<!\d)\d{4}(?=年|[—–]\d{4}年)/g;

/** The numbers in a record's fields of some keys. */
const numbersIn = (value: unknown, has: (key: string) => boolean, key = ""): number[] => {
  if (typeof value === "number") return has(key) ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([inner, one]) => numbersIn(one, has, inner));
};

/** What a record's English may say: what its Chinese prints, and the record's years; where all is ours, its values. */
function knownTo(
  file: string,
  record: AnyRecord,
  zh: string,
): { years: Set<number>; counts: Set<number> } {
  const { evidence: _, ...fields } = record;
  const quoted = evidenceOf(record).map(({ quote }) => quote.exact);
  const values = OURS.includes(file)
    ? [...numbersIn(fields, (key) => !YEAR_FIELDS.includes(key)), ...quoted.flatMap(inChinese)]
    : [];
  const counts = [...inChinese(zh.replace(YEARS, "")), ...values];
  const years = [...inChinese(zh), ...numbersIn(fields, (key) => YEAR_FIELDS.includes(key))];
  return { counts: new Set(counts), years: new Set(years) };
}

/** What has a comma is no year, and what counts something is none: 2,022 parks, 2022 parks. */
const isCount = ({ printed, before, after }: Printed) =>
  printed.includes(",") ||
  (/^ [a-z]/.test(after) && !/\b(in|by|of|to|since|from|until|for|the) $|[–—-]$/i.test(before));

/** The translated texts in a value, with their dotted paths. */
function textsIn(value: unknown, path: string): { path: string; text: Text }[] {
  if (value === null || typeof value !== "object") return [];
  const { zh, en } = value as Partial<Text>;
  if (typeof zh === "string" && typeof en === "string") return [{ path, text: { zh, en } }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** The English of a text has no number that its Chinese does not print, but for the record's years. */
export const translationsFollow: Check = ({ dataset }) =>
  Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record: AnyRecord) =>
      Object.entries(record)
        .flatMap(([key, value]) => textsIn(value, key))
        .flatMap(({ path, text }) => {
          const { counts, years } = knownTo(file, record, text.zh);
          return inEnglish(text.en)
            .filter(({ number }) => !counts.has(number))
            .filter((one) => !years.has(one.number) || (isCount(one) && !OURS.includes(file)))
            .map(({ printed }) => ({
              file,
              record: record.id,
              field: `${path}.en`,
              problem: `It says ${printed}, which the Chinese does not print.`,
              remedy:
                "Write the number that stands there; in words, where it stands in characters.",
            }));
        }),
    ),
  );
