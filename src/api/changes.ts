import type { Change } from "../model/diff/diff-schema.ts";
import {
  changesIn,
  changesPath,
  inOrder,
  type KeptDiff,
  keptPath,
  LARGER,
} from "../model/diff/kept.ts";
import { PLAN } from "../model/diff/query.ts";
import { bytesOf, sliceOf } from "../model/slices.ts";
import type { Store } from "./store.ts";

/** What the build keeps of the difference between two releases. */
export const keptDiff = (store: Store, from: string, to: string): Promise<KeptDiff> =>
  store.json(keptPath(from, to));

/** Which records are asked for, by resource: those of some ids, or all. */
export type AskedRecords = ReadonlyMap<string, readonly string[] | null>;

/** How many bytes the changes have of resources whose records are all asked for, about. */
export const lengthOf = ({ slices }: KeptDiff, asked: AskedRecords): number =>
  Object.entries(slices)
    .filter(([resource]) => asked.get(resource) === null)
    .reduce((sum, [, count]) => sum + bytesOf(count * LARGER), 0);

/** The changes of the records that are asked for: only the slices that have them are read. */
export async function changesOf(
  store: Store,
  { from, to }: { from: string; to: string },
  { slices }: KeptDiff,
  asked: AskedRecords,
): Promise<Change[]> {
  const changes = Object.entries(slices).map(async ([resource, count]) => {
    const ids = asked.get(resource);
    if (ids === undefined) return [];
    const parts = [...inSlices(ids, count)].map(async ([n, own]) =>
      changesIn(await store.keptBytes(changesPath(from, to, resource, n)), own),
    );
    return inOrder((await Promise.all(parts)).flat());
  });
  return (await Promise.all(changes)).flat();
}

/** The slices, of so many, that have some ids, each with its own; all of them for all ids. */
function inSlices(
  ids: readonly string[] | null,
  count: number,
): Map<number, readonly string[] | null> {
  const slices = new Map<number, readonly string[] | null>();
  if (ids === null) for (let n = 0; n < count; n += 1) slices.set(n, null);
  for (const id of ids ?? []) {
    const n = sliceOf(id, count);
    slices.set(n, [...(slices.get(n) ?? []), id]);
  }
  return slices;
}

/** Which of some ids records of either release have, of some resources. */
export async function idsOfEither(
  store: Store,
  releases: readonly string[],
  resources: readonly string[],
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const known = ids.map(async (id) => {
    const of = await Promise.all(releases.map((release) => resourcesWith(store, release, id)));
    return { id, of: new Set(of.flat()) };
  });
  for (const { id, of } of await Promise.all(known))
    for (const resource of of)
      if (resources.includes(resource)) found.set(resource, [...(found.get(resource) ?? []), id]);
  return found;
}

async function resourcesWith(store: Store, release: string, id: string): Promise<string[]> {
  const own = store.plan(release).id === id ? [PLAN] : [];
  return [...own, ...(await store.slices.resourcesOf(release, id))];
}

/** The ids of some resources about where one would stand that neither release has. */
export async function idsAbout(
  store: Store,
  releases: readonly string[],
  resources: readonly string[],
  id: string,
): Promise<Set<string>> {
  const near = releases.map((release) => store.slices.addressesAbout(release, id));
  const about = (await Promise.all(near)).flat();
  return new Set(about.flatMap((one) => (resources.includes(one.resource) ? [one.id] : [])));
}
