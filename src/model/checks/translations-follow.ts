import { evidenceOf } from "../dataset.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import type { Check } from "./check.ts";
import { inChinese, inEnglish } from "./numbers-in-text.ts";

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
          return inEnglish(text.en)
            .filter(({ number }) => !known.has(number))
            .map(({ printed }) => ({
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
