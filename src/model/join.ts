import type { Dataset } from "./dataset.ts";
import type { Definition } from "./definition.ts";
import type { AnyRecord } from "./resource.ts";

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
