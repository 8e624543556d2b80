import type { Dataset } from "../dataset.ts";
import { stringsIn } from "../strings-in.ts";

/** A text of a record, and where it stands. */
interface PlacedText {
  file: string;
  record: string;
  field: string;
  text: string;
}

/** Every text of a dataset. */
export const everyText = (dataset: Dataset): PlacedText[] =>
  Object.entries(dataset).flatMap(([file, records]) =>
    records.flatMap((record) =>
      Object.entries(record)
        .flatMap(([key, value]) => stringsIn(value, key))
        .map(({ path: field, text }) => ({ file, record: record.id, field, text })),
    ),
  );
