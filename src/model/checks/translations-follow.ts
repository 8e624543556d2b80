import { evidenceOf } from "../dataset.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import type { Check } from "./check.ts";
import { inChinese, inEnglish } from "./numbers-in-text.ts";

/** Fields that hold years, and years in words: 2022年, 2015—2018年. */
const YEAR_FIELDS = ["year", "from", "to"];
const YEARS = /(?<!\d)\d{4}(?=年|[—–]\d{4}年)/g;

/** The values of a record: the numbers in its fields, and in the words that prove them; with its years, or without. */
function valuesOf(record: AnyRecord, text: string, withYears: boolean): Set<number> {
  const { evidence: _, ...fields } = record;
  const inside = (value: unknown): number[] => {
    if (typeof value === "number") return [value];
    if (value === null || typeof value !== "object") return [];
    return Object.entries(value)
      .filter(([key]) => withYears || !YEAR_FIELDS.includes(key))
      .flatMap(([, inner]) => inside(inner));
  };
  const words = [text, ...evidenceOf(record).map(({ quote }) => quote.exact)];
  const printed = withYears ? words : words.map((one) => one.replace(YEARS, ""));
  return new Set([...inside(fields), ...printed.flatMap(inChinese)]);
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
    records.flatMap((record: AnyRecord) =>
      Object.entries(record)
        .flatMap(([key, value]) => textsIn(value, key))
        .flatMap(({ path, text }) => {
          const [values, counts] = [true, false].map((years) => valuesOf(record, text.zh, years));
          return (
            inEnglish(text.en)
              // What has a comma is no year: 2,022 parks.
              .filter(
                ({ printed, number }) => !(printed.includes(",") ? counts : values)?.has(number),
              )
              .map(({ printed }) => ({
                file,
                record: record.id,
                field: `${path}.en`,
                problem: `It says ${printed}, which neither the Chinese prints nor the record has.`,
                remedy:
                  "Write the number that stands there; in words, where it stands in characters.",
              }))
          );
        }),
    ),
  );
