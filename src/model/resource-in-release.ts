import { type Column, columnsHeldBy } from "./columns.ts";
import type { Dataset } from "./dataset.ts";
import type { AnyRecord } from "./resource.ts";

/** A resource as a release has it: without the fields that came later. */
export const resourceIn = <R extends { columns: readonly Column[] }>(
  resource: R,
  records: readonly AnyRecord[],
): R => ({ ...resource, columns: columnsHeldBy(resource.columns, records) });

/** The resources that a release has, each as it has it: an empty list of one that came later would be a claim. */
export const resourcesIn = <R extends { name: string; columns: readonly Column[] }>(
  resources: readonly R[],
  dataset: Dataset,
): R[] =>
  resources.flatMap((resource) => {
    const records = dataset[resource.name];
    return records === undefined ? [] : [resourceIn(resource, records)];
  });
