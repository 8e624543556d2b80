import type { Definition } from "./definition.ts";
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

/** The public dataset: each record with the links and derived values that the build adds. */
export function joinDataset(definitions: readonly Definition[], dataset: Dataset): Dataset {
  return Object.fromEntries(
    definitions.map((resource) => [
      resource.name,
      (dataset[resource.name] ?? []).map((record) => {
        const merged: Record<string, unknown> = { ...record, ...resource.join(record, dataset) };
        // Fields in schema order, so that bodies do not depend on the order in an editor's file.
        const keys = Object.keys(resource.record.shape).filter((key) => key in merged);
        return Object.fromEntries(keys.map((key) => [key, merged[key]])) as AnyRecord;
      }),
    ]),
  );
}
