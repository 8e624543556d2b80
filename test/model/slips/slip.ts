import type { Dataset } from "../../../src/model/dataset.ts";
import type { AnyRecord } from "../../../src/model/resource.ts";
import { recordOf } from "../dataset.ts";

/** Something that an editor does to the data, and what is said of it. */
export type Slip = readonly [what: string, slip: (data: Dataset) => void, said: RegExp];

export const evidence = (record: AnyRecord) => record.evidence as Record<string, unknown>[];

export const gdpShare = (data: Dataset) => recordOf(data, "targets", "services-share-of-gdp");

export const observed = (data: Dataset, id = "services-value-added-2022-preliminary") =>
  recordOf(data, "observations", id);
