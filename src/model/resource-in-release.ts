import type { Column } from "./columns.ts";
import type { Dataset } from "./dataset.ts";
import type { AnyRecord } from "./resource.ts";

/** Whether a record has a field, if only with null. What is inside a null may be there. */
function has(record: AnyRecord, { path }: Column): boolean {
  let value: unknown = record;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object") return true;
    if (!(key in value)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

/**
 * A resource as a release has it: without the columns that came after it was frozen, so that a field
 * of a later release changes no byte of an earlier one.
 */
export function resourceIn<R extends { columns: readonly Column[] }>(
  resource: R,
  records: readonly AnyRecord[],
): R {
  if (records.length === 0) return resource;
  const columns = resource.columns.filter((column) => records.some((row) => has(row, column)));
  return columns.length === resource.columns.length ? resource : { ...resource, columns };
}

/** The resources that a release has, each as it has it: one that came later would claim that it was empty. */
export const resourcesIn = <R extends { name: string; columns: readonly Column[] }>(
  resources: readonly R[],
  dataset: Dataset,
): R[] =>
  resources.flatMap((resource) => {
    const records = dataset[resource.name];
    return records === undefined ? [] : [resourceIn(resource, records)];
  });
