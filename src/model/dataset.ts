import type { Evidence } from "./evidence.ts";
import type { AnyRecord } from "./resource.ts";

/** All records by resource name, in document order. */
export type Dataset = Record<string, AnyRecord[]>;

/** Ids of the records of a resource for which `is` holds, in document order. */
export function idsWhere(
  dataset: Dataset,
  resource: string,
  is: (record: AnyRecord) => boolean,
): string[] {
  return (dataset[resource] ?? []).filter(is).map((record) => record.id);
}

/** The record of an id, if the resource has it. */
export const recordWhere = (dataset: Dataset, resource: string, id: string) =>
  dataset[resource]?.find((record) => record.id === id);

/** Ids of the records whose `field` is the id, or lists it. */
export function idsLinking(
  dataset: Dataset,
  resource: string,
  field: string,
  id: string,
): string[] {
  return idsWhere(dataset, resource, (record) => {
    const value = record[field];
    return Array.isArray(value) ? value.includes(id) : value === id;
  });
}

/** The evidence of any record. */
export function evidenceOf(record: AnyRecord): Evidence[] {
  return Array.isArray(record.evidence) ? (record.evidence as Evidence[]) : [];
}
