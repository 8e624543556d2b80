import { valueAt } from "../columns.ts";
import { evidenceOf } from "../dataset.ts";
import { nearest } from "../query/nearest.ts";
import type { Check } from "./check.ts";

/** Every id of another record names one that exists. */
export const linksResolve: Check = ({ resources, dataset }) => {
  const ids = new Map(
    Object.entries(dataset).map(([name, records]) => [name, new Set(records.map(({ id }) => id))]),
  );
  return resources.flatMap(({ name: file, columns }) =>
    (dataset[file] ?? []).flatMap((record) => {
      const links = columns.flatMap(({ path, ref }) =>
        ref === undefined ? [] : [valueAt(record, path)].flat().map((id) => ({ path, ref, id })),
      );
      const places = evidenceOf(record).map(({ section }, i) => ({
        path: `evidence.${i}.section`,
        ref: "sections",
        id: section,
      }));
      return [...links, ...places].flatMap(({ path, ref, id }) => {
        if (typeof id !== "string" || ids.get(ref)?.has(id)) return [];
        const [near] = nearest(id, [...(ids.get(ref) ?? [])]);
        return [
          {
            file,
            record: record.id,
            field: path,
            problem: `'${id}' is not in data/${ref}.json.`,
            remedy: near ? `Is it '${near}'?` : "Add it there, or correct the id.",
          },
        ];
      });
    }),
  );
};
