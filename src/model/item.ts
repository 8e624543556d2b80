import { permanently } from "./listing.ts";
import type { AnyRecord, Resource } from "./resource.ts";

/** One record with its release and links; the same on a moving URL and on its permanent twin. */
export function itemOf({ name }: Resource, release: string, data: AnyRecord) {
  const self = `/v1/${name}/${data.id}`;
  return {
    data,
    release,
    links: { self, permanent: permanently(release, self), collection: `/v1/${name}` },
  };
}
