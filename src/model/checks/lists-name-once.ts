import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

/** Every list of words in a value, with its path. */
function listsIn(value: unknown, path: string): { path: string; words: string[] }[] {
  if (value === null || typeof value !== "object") return [];
  const words = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  const inner = Object.entries(value).flatMap(([key, one]) => listsIn(one, `${path}.${key}`));
  return words.length > 0 ? [{ path, words }, ...inner] : inner;
}

/** No list has an id, a field or a name twice. */
export const listsNameOnce: Check = ({ dataset }) =>
  Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record: AnyRecord) =>
      Object.entries(record)
        .flatMap(([key, value]) => listsIn(value, key))
        .flatMap(({ path: field, words }) =>
          words
            .filter((word, i) => words.indexOf(word) < i)
            .map((word) => ({
              file,
              record: record.id,
              field,
              problem: `'${word}' stands there twice.`,
              remedy: "Keep one.",
            })),
        ),
    ),
  );
