import { valueAt } from "../columns.ts";
import type { Dataset } from "../dataset.ts";
import type { Resource } from "../resource.ts";
import type { Text } from "../text.ts";

/** What search knows of a record: enough to name it. */
export interface Named {
  id: string;
  kind?: string;
  name: Text;
}

/** A record as search finds it. */
export interface Entry extends Named {
  resource: Resource;
}

/** What finds the record that a link of a column leads to. */
export type LookUp = (resource: string, id: string) => Named | undefined;

/** All records in documentation order: the number of a document in the index is its place here. */
export const entriesOf = (resources: readonly Resource[], dataset: Dataset): Entry[] =>
  resources.flatMap((resource) =>
    (dataset[resource.name] ?? []).map((record): Entry => {
      const kind = valueAt(record, "kind");
      return {
        resource,
        id: record.id,
        ...(typeof kind === "string" ? { kind } : {}),
        name: record.name as Text,
      };
    }),
  );

/** Looks records up by resource and id. */
export function lookUpIn(entries: readonly Entry[]): LookUp {
  const byKey = new Map(entries.map((entry) => [`${entry.resource.name}/${entry.id}`, entry]));
  return (resource, id) => byKey.get(`${resource}/${id}`);
}
