import type { Context } from "hono";
import { citationOfList } from "../../model/citation.ts";
import { type CitationForm, inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import type { Format, Listing } from "../../model/formats/format.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { json } from "../../model/formats/json.ts";
import { itemOf } from "../../model/item.ts";
import { itemForms } from "../../model/item-forms.ts";
import { permanently, placesOf } from "../../model/listing.ts";
import { bareType } from "../../model/media-type.ts";
import { everything } from "../../model/query/query.ts";
import type { Resource } from "../../model/resource.ts";
import { targetViews } from "../../model/target-views/index.ts";
import type { App, Environment } from "../environment.ts";
import { answer, answerStream, LONGEST_KEPT } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { base64Of, type Link } from "../http/headers.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { findList } from "./find-list.ts";
import { missingRecord } from "./missing-record.ts";
import { refuseQuery } from "./no-query.ts";
import { ofRelease } from "./of-release.ts";
import { asAsked, type FoundRelease } from "./release-of.ts";
import { releaseWith } from "./release-with.ts";
import { sourceOf } from "./source-of.ts";

/** Mounts a resource: its list in every format and its records, now and in every release. */
export function mountCollection(app: App, resource: Resource): void {
  const formats = formatsOf(resource);
  for (const base of [`/v1/${resource.name}`, `/v1/releases/:release/${resource.name}`]) {
    const [plain] = formats;
    if (plain) app.get(base, (c) => answerList(c, resource, plain));
    for (const format of formats)
      app.get(`${base}.${format.extension}`, (c) => answerList(c, resource, format));
    for (const form of citationForms)
      app.get(`${base}.${form.extension}`, (c) => answerListCitation(c, resource, form));
    app.get(`${base}/:id`, (c) => answerRecord(c, resource));
  }
}

async function answerList(c: Context<Environment>, resource: Resource, format: Format) {
  if (c.get("entries").length === 0) return answerStoredList(c, resource, format);
  const found = await findList(c, resource, format);
  if ("refused" in found) return found.refused;
  const { listing } = found;
  const about = aboutList(c, resource, format, found, listing);
  const { next } = listing.page;
  if (next !== null) about.links.push({ href: next, rel: "next" });
  return answer({ body: format.encode(listing), ...about });
}

/** A list without a query: the bytes that the build wrote, and the digest that the manifest has of them. */
async function answerStoredList(c: Context<Environment>, resource: Resource, format: Format) {
  const found = await releaseWith(c, resource.name, format);
  if ("refused" in found) return found.refused;
  const { release } = found;
  const store = c.get("store");
  const name = `${resource.name}.${format.extension}`;
  const [{ bytes, sha256 }, file] = await Promise.all([
    store.file(release.id, name),
    store.open(`/v1/releases/${release.id}/${name}`),
  ]);
  const places = placesOf(resource, release.id, everything, format);
  const about = {
    ...aboutList(c, resource, format, found, places),
    digest: base64Of(sha256),
  };
  if (bytes > LONGEST_KEPT && file.body)
    return answerStream(file.body, { ...about, length: bytes });
  return answer({ ...about, body: new Uint8Array(await file.arrayBuffer()) });
}

/** What a list's answer says beside its rows. */
const aboutList = (
  c: Context<Environment>,
  resource: Resource,
  format: Format,
  found: FoundRelease,
  { canonical, plain }: Pick<Listing, "canonical" | "plain">,
) => ({
  mediaType: format.mediaType,
  ...ofRelease(c, found, canonical, [
    ...alternates(formatsOf(resource, found.release.id), format, asAsked(c, plain)),
    ...citingLinks(c.env.ORIGIN, permanently(found.release.id, plain), asAsked(c, plain)),
  ]),
});

/** Forms that hold a record's content; the others tell how to cite it. */
const contents = itemForms.filter((form) =>
  citationForms.every(({ extension }) => extension !== form.extension),
);

/** The same in every other form. */
const alternates = (
  forms: readonly { extension: string; mediaType: string }[],
  own: { extension: string },
  url: string,
): Link[] =>
  forms
    .filter(({ extension }) => extension !== own.extension)
    .map(({ extension, mediaType }) => ({
      href: inForm(url, extension),
      rel: "alternate",
      type: bareType(mediaType),
    }));

async function answerListCitation(c: Context<Environment>, resource: Resource, form: CitationForm) {
  const found = await findList(c, resource, json);
  if ("refused" in found) return found.refused;
  const { listing, records, release } = found;
  const sections = await c.get("store").records(release.id, "sections");
  const { plain } = listing;
  return answer({
    body: form.encode(citationOfList(sourceOf(c, release), listing, records, sections)),
    mediaType: form.mediaType,
    ...ofRelease(
      c,
      found,
      inForm(plain, form.extension),
      citingLinks(c.env.ORIGIN, permanently(release.id, plain), asAsked(c, plain)),
    ),
  });
}

async function answerRecord(c: Context<Environment>, resource: Resource) {
  const found = await releaseWith(c, resource.name);
  if ("refused" in found) return found.refused;
  const refused = refuseQuery(c);
  if (refused) return refused;
  const { release } = found;
  // Ids have no dots, so the first one begins the suffix.
  const [id = "", ...rest] = (c.req.param("id") ?? "").split(".");
  const suffix = rest.length === 0 ? null : rest.join(".");
  const record = await c.get("store").slices.record(release.id, resource.name, id);
  if (!record) return missingRecord(c, resource, release.id, id);
  const { self, permanent } = itemOf(resource, release.id, record).links;
  const form = suffix === null ? itemForms[0] : itemForms.find((one) => one.extension === suffix);
  if (!form)
    return problem(c, problems.unknownPath, {
      detail: `A record has no form '${suffix?.slice(0, 80)}'.`,
      nearest: itemForms.map(({ extension }) => inForm(self, extension)),
    });
  const around =
    form.near.length === 0
      ? null
      : await c.get("store").slices.around(release.id, resource.name, id, form.near);
  const source = sourceOf(c, release);
  const url = asAsked(c, self);
  return answer({
    body: form.encode({ resource, record, source, dataset: around ?? {} }),
    mediaType: form.mediaType,
    ...ofRelease(c, found, form === itemForms[0] ? self : inForm(self, form.extension), [
      { href: asAsked(c, `/v1/${resource.name}`), rel: "collection" },
      ...alternates(contents, form, url),
      ...(resource.name === "targets" ? workedOut(url) : []),
      ...citingLinks(c.env.ORIGIN, permanent, url),
    ]),
  });
}

/** What is worked out of a target. Its record says nothing of it: a frozen one cannot learn of new views. */
const workedOut = (url: string): Link[] =>
  targetViews.map(({ name }) => ({
    href: `${url}/${name}`,
    rel: "related",
    type: "application/json",
  }));
