import { aroundIn, type Surroundings } from "../model/around.ts";
import type { Release } from "../model/release.ts";
import type { Resource } from "../model/resource.ts";
import type { Sizes } from "../model/served.ts";
import { addressesPath, idsPath, sliced, slicesFor } from "../model/slices.ts";
import type { Artefacts } from "./artefacts.ts";
import { partFiles } from "./parts.ts";

/**
 * The records of a release cut into slices of NDJSON, so that the edge reads a small file for a
 * record however long its list is, and after them what stands around each; of each resource its ids, and
 * how many records and slices it has.
 */
export function slicesOf(
  resources: readonly Resource[],
  { id, dataset }: Release,
  around: Surroundings["of"] = aroundIn(resources, dataset).of,
): { files: Artefacts; sizes: Sizes } {
  const folder = `v1/releases/${id}`;
  const files: Artefacts = new Map();
  const sizes = resources.map(({ name }) => {
    const records = dataset[name] ?? [];
    const lines = [
      ...records.map((record) => ({ key: record.id, line: JSON.stringify(record) })),
      ...records.map(({ id }) => ({
        key: id,
        line: JSON.stringify({ around: id, ids: around(name, id) }),
      })),
    ];
    const slices = slicesFor(lines.reduce((sum, { line }) => sum + Buffer.byteLength(line), 0));
    const ids = records.map((record) => record.id);
    for (const [path, text] of partFiles(idsPath(id, name), ids)) files.set(path, text);
    for (const [n, text] of sliced(lines, slices).entries())
      files.set(`${folder}/slices/${name}-${n}.ndjson`, text);
    return [name, { records: records.length, slices, first: ids[0] ?? null }] as const;
  });
  return { files, sizes: Object.fromEntries(sizes) };
}

/** The ids of all records of a release with their resources, in parts: an id alone leads to its record. */
export const addressFiles = (resources: readonly Resource[], { id, dataset }: Release) =>
  partFiles(
    addressesPath(id),
    resources.flatMap(({ name }) => (dataset[name] ?? []).map((record) => `${record.id} ${name}`)),
  );
