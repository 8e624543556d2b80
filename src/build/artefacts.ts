import { formatsOf } from "../model/formats/index.ts";
import { planOf } from "../model/item.ts";
import { listingOf } from "../model/listing.ts";
import { everything } from "../model/query/query.ts";
import type { Release } from "../model/release.ts";
import type { Resource } from "../model/resource.ts";
import { resourcesIn } from "../model/resource-in-release.ts";

/** Path under `dist/` to content. The path is the path of the permanent URL. */
export type Artefacts = Map<string, string | Uint8Array>;

/** The files of one release: its document, and every list in every format. Pure and deterministic. */
export function artefactsOf(resources: readonly Resource[], release: Release): Artefacts {
  const base = `v1/releases/${release.id}`;
  const artefacts: Artefacts = new Map([
    [`${base}/plan.json`, JSON.stringify(planOf(release.id, release.plan))],
  ]);
  for (const resource of resourcesIn(resources, release.dataset))
    for (const format of formatsOf(resource, release.id)) {
      const records = release.dataset[resource.name] ?? [];
      const listing = listingOf(resource, release.id, records, everything, format);
      if ("refusal" in listing) throw new Error(listing.refusal);
      artefacts.set(`${base}/${resource.name}.${format.extension}`, format.encode(listing));
    }
  return artefacts;
}
