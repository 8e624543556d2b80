import { slicesOfChanges } from "../src/build/changes.ts";
import { setting } from "../src/build/wrangler.ts";
import { type KeptDiff, keptPath } from "../src/model/diff/kept.ts";
import { publicChanges } from "../src/model/diff/public-changes.ts";
import { everyResource, PLAN } from "../src/model/diff/query.ts";
import type { Release } from "../src/model/release.ts";
import { inCity } from "./enlarge.ts";

/**
 * Paths and content of what changed from one release to the next where in each of so many cities the same
 * did, without the whole; one resource after another.
 */
export function* changesInCities(
  from: Release,
  to: Release,
  cities: number,
): Iterable<readonly [path: string, content: string | Uint8Array]> {
  const changes = publicChanges(from, to, { withdrawals: [], order: [from.id, to.id] });
  const slices: Record<string, number> = {};
  for (const resource of everyResource) {
    const own = changes.filter((change) => change.resource === resource);
    const all = Array.from({ length: resource === PLAN ? 1 : cities }, (_, city) =>
      own.map((change) => (city === 0 ? change : { ...change, id: inCity(change.id, city) })),
    );
    const made = slicesOfChanges(from.id, to.id, all.flat());
    Object.assign(slices, made.slices);
    yield* made.files;
  }
  const kept: KeptDiff = { slices, whole: {}, origin: setting("ORIGIN") };
  yield [keptPath(from.id, to.id).slice(1), JSON.stringify(kept)];
}
