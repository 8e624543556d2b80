import type { Change } from "../model/diff/diff-schema.ts";
import { changesIn, changesPath, type KeptDiff, keptPath } from "../model/diff/kept.ts";
import { type DiffQuery, everyResource, PLAN } from "../model/diff/query.ts";
import { bytesOf, sliceOf } from "../model/slices.ts";
import type { Store } from "./store.ts";

/** What the build keeps of the difference between two releases. */
export const keptDiff = (store: Store, from: string, to: string): Promise<KeptDiff> =>
  store.json(keptPath(from, to));

/** How many bytes the changes have that a query asks for without ids, about; with ids they are few. */
export const lengthOf = ({ slices }: KeptDiff, { resources, ids }: DiffQuery): number =>
  ids
    ? 0
    : Object.entries(slices)
        .filter(([name]) => resources?.includes(name) ?? true)
        .reduce((sum, [, count]) => sum + bytesOf(count), 0);

/** What of the changes between two releases a query asks for: only the slices that have it are read. */
export async function changesOf(
  store: Store,
  { from, to }: { from: string; to: string },
  { slices }: KeptDiff,
  { resources, ids }: DiffQuery,
): Promise<Change[]> {
  const asked = Object.entries(slices).filter(([name]) => resources?.includes(name) ?? true);
  const changes = asked.map(async ([resource, count]) => {
    const numbers = ids ? ids.map((id) => sliceOf(id, count)) : Array(count).keys();
    const parts = [...new Set(numbers)].map((n) =>
      store.keptBytes(changesPath(from, to, resource, n)),
    );
    return changesIn(await Promise.all(parts), ids);
  });
  return (await Promise.all(changes)).flat();
}

/** Of the ids that a query names those that either release has, and others about those that neither has. */
export async function idsOfEither(
  store: Store,
  releases: readonly string[],
  { resources, ids }: DiffQuery,
): Promise<Set<string>> {
  if (!ids) return new Set();
  const found = releases.flatMap((release) =>
    (resources ?? everyResource).map((resource) =>
      resource === PLAN ? [store.plan(release).id] : store.slices.idsAmong(release, resource, ids),
    ),
  );
  return new Set((await Promise.all(found)).flat());
}
