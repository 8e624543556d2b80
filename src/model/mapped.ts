import type { Dataset } from "./dataset.ts";
import { select } from "./query/select.ts";

/** Path of what maps read of a release: a file of its own, so that no whole list is read for them. */
export const mappedPath = (release: string): string => `/v1/releases/${release}/mapped.json`;

/** What they read of every district and of every type of cluster, beside its id. */
const fields = {
  districts: ["name", "labelPoint"],
  "cluster-types": ["name"],
};

/** The records of a dataset as maps have them. */
export const mappedIn = (dataset: Dataset): Dataset =>
  Object.fromEntries(
    Object.entries(fields).map(([resource, own]) => [
      resource,
      (dataset[resource] ?? []).map((record) => select(record, own)),
    ]),
  );
