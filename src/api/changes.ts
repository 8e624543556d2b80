import type { Change } from "../model/diff/diff-schema.ts";
import { changesIn, changesPath, type KeptDiff, keptPath } from "../model/diff/kept.ts";
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
    .reduce((sum, [, count]) => sum + bytesOf(count), 0);

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
    const numbers = ids ? ids.map((id) => sliceOf(id, count)) : Array(count).keys();
    const parts = [...new Set(numbers)].map((n) =>
      store.keptBytes(changesPath(from, to, resource, n)),
    );
    return changesIn(await Promise.all(parts), ids);
  });
  return (await Promise.all(changes)).flat();
}

/** The ids of a query that either release has, by resource. */
export async function idsOfEither(
  store: Store,
  releases: readonly string[],
  resources: readonly string[],
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const found = resources.map(async (resource) => {
    const there = releases.map((release) => idsIn(store, release, resource, ids));
    return [resource, [...new Set((await Promise.all(there)).flat())]] as const;
  });
  return new Map((await Promise.all(found)).filter(([, some]) => some.length > 0));
}

const idsIn = (store: Store, release: string, resource: string, ids: readonly string[]) =>
  resource === PLAN
    ? ids.filter((id) => id === store.plan(release).id)
    : store.slices.idsThere(release, resource, ids);

/** The ids of some resources about where one would stand that neither release has. */
export async function idsAbout(
  store: Store,
  releases: readonly string[],
  resources: readonly string[],
  id: string,
): Promise<string[]> {
  const near = releases.flatMap((release) =>
    resources.map((resource) =>
      resource === PLAN ? [store.plan(release).id] : store.slices.idsAbout(release, resource, id),
    ),
  );
  return (await Promise.all(near)).flat();
}
