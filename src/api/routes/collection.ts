import type { Context } from "hono";
import { citationOfList } from "../../model/citation.ts";
import { type CitationForm, inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import type { Format, Listing } from "../../model/formats/format.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { json } from "../../model/formats/json.ts";
import { itemOf } from "../../model/item.ts";
import { itemForms } from "../../model/item-forms.ts";
import { everything, permanently, placesOf } from "../../model/listing.ts";
import type { Resource } from "../../model/resource.ts";
import { targetViews } from "../../model/target-views/index.ts";
import type { App, Environment } from "../environment.ts";
import { answer, answerStream, LONGEST_KEPT } from "../http/answer.ts";
import type { CacheClass } from "../http/caching.ts";
import { citingLinks } from "../http/citing.ts";
import { type Link, lastModified } from "../http/headers.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { base64Of, type KnownRelease } from "../store.ts";
import { findList } from "./find-list.ts";
import { missingRecord } from "./missing-record.ts";
import { refuseQuery } from "./no-query.ts";
import { asAsked, latestVersion } from "./release-of.ts";
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
  const { listing, release, cache } = found;
  const about = aboutList(c, resource, format, release, cache, listing);
  const { next } = listing.page;
  if (next !== null) about.links.push({ href: next, rel: "next" });
  return answer({ body: format.encode(listing), ...about });
}

/** A list without a query: the bytes that the build wrote, and the digest that the manifest has of them. */
async function answerStoredList(c: Context<Environment>, resource: Resource, format: Format) {
  const found = await releaseWith(c, resource.name);
  if ("refused" in found) return found.refused;
  const { release, cache } = found;
  const store = c.get("store");
  const name = `${resource.name}.${format.extension}`;
  const [{ bytes, sha256 }, file] = await Promise.all([
    store.file(release.id, name),
    store.open(`/v1/releases/${release.id}/${name}`),
  ]);
  const places = placesOf(resource, release.id, everything, format);
  const about = {
    ...aboutList(c, resource, format, release, cache, places),
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
  release: KnownRelease,
  cache: CacheClass,
  { canonical, plain, links }: Pick<Listing, "canonical" | "plain" | "links">,
) => ({
  mediaType: format.mediaType,
  cache,
  permanent: links.permanent ?? "",
  modified: lastModified(release),
  links: [
    { href: asAsked(c, canonical), rel: "canonical" },
    ...latestVersion(c, canonical),
    ...alternates(formatsOf(resource), format, asAsked(c, plain)),
    ...citingLinks(c.env.ORIGIN, permanently(release.id, plain), asAsked(c, plain)),
  ],
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
      type: mediaType.split(";")[0] ?? mediaType,
    }));

async function answerListCitation(c: Context<Environment>, resource: Resource, form: CitationForm) {
  const found = await findList(c, resource, json);
  if ("refused" in found) return found.refused;
  const { listing, records, release, cache } = found;
  const [source, sections] = await Promise.all([
    sourceOf(c, release),
    c.get("store").records(release.id, "sections"),
  ]);
  const { plain } = listing;
  const permanent = permanently(release.id, plain);
  const moving = inForm(plain, form.extension);
  return answer({
    body: form.encode(citationOfList(source, listing, records, sections)),
    mediaType: form.mediaType,
    cache,
    permanent: inForm(permanent, form.extension),
    modified: lastModified(release),
    links: [
      { href: asAsked(c, moving), rel: "canonical" },
      ...latestVersion(c, moving),
      ...citingLinks(c.env.ORIGIN, permanent, asAsked(c, plain)),
    ],
  });
}

async function answerRecord(c: Context<Environment>, resource: Resource) {
  const found = await releaseWith(c, resource.name);
  if ("refused" in found) return found.refused;
  const refused = refuseQuery(c);
  if (refused) return refused;
  const { release, cache } = found;
  // Ids have no dots, so the first one begins the suffix.
  const [id = "", ...rest] = (c.req.param("id") ?? "").split(".");
  const suffix = rest.length === 0 ? null : rest.join(".");
  const record = await c.get("store").record(release.id, resource.name, id);
  if (!record) return missingRecord(c, resource, release.id, id);
  const { links } = itemOf(resource, release.id, record);
  const form = suffix === null ? itemForms[0] : itemForms.find((one) => one.extension === suffix);
  if (!form)
    return problem(c, problems.unknownPath, {
      detail: `A record has no form '${suffix?.slice(0, 80)}'.`,
      nearest: itemForms.map(({ extension }) => inForm(links.self, extension)),
    });
  const [source, dataset] = await Promise.all([
    sourceOf(c, release),
    c.get("store").dataset(release.id, form.needs),
  ]);
  // JSON is the form without a suffix.
  const inThis = (url: string) => (form === itemForms[0] ? url : inForm(url, form.extension));
  const url = asAsked(c, links.self);
  return answer({
    body: form.encode({ resource, record, source, dataset }),
    mediaType: form.mediaType,
    cache,
    permanent: inThis(links.permanent),
    modified: lastModified(release),
    links: [
      { href: inThis(url), rel: "canonical" },
      ...latestVersion(c, inThis(links.self)),
      { href: asAsked(c, `/v1/${resource.name}`), rel: "collection" },
      ...alternates(contents, form, url),
      ...(resource.name === "targets" ? workedOut(url) : []),
      ...citingLinks(c.env.ORIGIN, links.permanent, url),
    ],
  });
}

/** What is worked out of a target. Its record says nothing of it: a frozen one cannot learn of new views. */
const workedOut = (url: string): Link[] =>
  targetViews.map(({ name }) => ({
    href: `${url}/${name}`,
    rel: "related",
    type: "application/json",
  }));
