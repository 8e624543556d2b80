import { type Column, valueAt } from "../columns.ts";
import { evidenceOf } from "../dataset.ts";
import type { Check } from "./check.ts";

/** Every value that is read off the document has a piece of evidence that proves it, item by item. */
export const printedValuesProved: Check = ({ resources, dataset }) =>
  resources.flatMap(({ name: file, columns }) =>
    (dataset[file] ?? []).flatMap((record) => {
      const proved = evidenceOf(record).flatMap(({ proves }) => proves);
      return columns
        .flatMap((column) => printedPaths(record, column))
        .filter((path) => !proved.some((field) => covers(field, path)))
        .map((field) => ({
          file,
          record: record.id,
          field,
          problem: "No evidence proves it.",
          remedy: `Quote the words it was read from, with "${field}" among its "proves", or take the value away.`,
        }));
    }),
  );

/** The paths of a column's values that need proof: of a list, those of each item. */
function printedPaths(record: unknown, { path, printed, items }: Column): string[] {
  const value = valueAt(record, path);
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  if (!Array.isArray(value)) return printed ? [path] : [];
  return value.flatMap((item, i) => {
    const leaves = (items ?? []).flatMap((column) => printedPaths(item, column));
    if (leaves.length > 0) return leaves.map((leaf) => `${path}.${i}.${leaf}`);
    return printed ? [`${path}.${i}`] : [];
  });
}

/** A field proves itself and what is inside it. */
const covers = (proved: string, path: string) => proved === path || path.startsWith(`${proved}.`);
