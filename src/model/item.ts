import { inForm } from "./citations/form.ts";
import { citationForms } from "./citations/index.ts";
import { permanently } from "./listing.ts";
import type { Plan } from "./plan.ts";
import type { AnyRecord, Resource } from "./resource.ts";

/** Suffixes of a record's other forms: its proof page, and its citation. */
const forms = ["md", ...citationForms.map(({ extension }) => extension)];

/** The document with its release and links; the same on /v1/plan and on its permanent twin. */
export function planOf(release: string, data: Plan) {
  const self = "/v1/plan";
  return { data, release, links: { self, permanent: permanently(release, self) } };
}

/**
 * One record with its release and links; the same on a moving URL and on its permanent twin: `self`
 * moves with the newest release, and what one follows from here stays in this one.
 */
export function itemOf({ name }: Resource, release: string, data: AnyRecord) {
  const self = `/v1/${name}/${data.id}`;
  const permanent = permanently(release, self);
  return {
    data,
    release,
    links: {
      self,
      permanent,
      collection: permanently(release, `/v1/${name}`),
      ...Object.fromEntries(forms.map((extension) => [extension, inForm(permanent, extension)])),
    },
  };
}
