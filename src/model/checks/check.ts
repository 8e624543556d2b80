import type { Dataset } from "../dataset.ts";
import type { Resource } from "../resource.ts";

/** A complaint about one record, with what to do about it. */
export interface Finding {
  file: string;
  record: string;
  field: string;
  problem: string;
  remedy: string;
}

/** What a rule looks at: the records as they stand in `data/`, and their resources. */
export interface Checked {
  resources: readonly Resource[];
  dataset: Dataset;
}

/** A rule for the data. */
export type Check = (checked: Checked) => Finding[];

/** A finding as one line for the editor. */
export const complaint = ({ file, record, field, problem, remedy }: Finding) =>
  `data/${file}.json › ${record} › ${field}: ${problem} ${remedy}`;
