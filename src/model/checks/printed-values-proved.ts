import { valueAt } from "../columns.ts";
import { evidenceOf } from "../dataset.ts";
import type { Check } from "./check.ts";

/** Every value that is read off the document has a piece of evidence that proves it. */
export const printedValuesProved: Check = ({ resources, dataset }) =>
  resources.flatMap(({ name: file, columns }) =>
    (dataset[file] ?? []).flatMap((record) => {
      const proved = evidenceOf(record).flatMap(({ proves }) => proves);
      return columns
        .filter(({ path, printed }) => printed && isThere(valueAt(record, path)))
        .filter(({ path }) => !proved.some((field) => covers(field, path)))
        .map(({ path: field }) => ({
          file,
          record: record.id,
          field,
          problem: "No evidence proves it.",
          remedy: `Quote the words it was read from, with "${field}" among its "proves", or set it to null.`,
        }));
    }),
  );

const isThere = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** A field proves itself and what is inside it; a list is proved by its items. */
const covers = (proved: string, path: string) =>
  proved === path || path.startsWith(`${proved}.`) || proved.startsWith(`${path}.`);
