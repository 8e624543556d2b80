import type { Context } from "hono";
import { citationOfList } from "../../model/citation.ts";
import { type CitationForm, inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import type { Format, Listing } from "../../model/formats/format.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { json } from "../../model/formats/json.ts";
import { itemOf } from "../../model/item.ts";
import { itemForms } from "../../model/item-forms.ts";
import { permanently } from "../../model/listing.ts";
import type { Resource } from "../../model/resource.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { type Link, lastModified } from "../http/headers.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { findList } from "./find-list.ts";
import { missingRecord } from "./missing-record.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";
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
  const found = await findList(c, resource, format);
  if ("refused" in found) return found.refused;
  const { listing, release, cache } = found;
  const { links, page } = listing;
  const self = listSelf(listing);
  const alternates = formatsOf(resource).flatMap(({ extension, mediaType }): Link[] => {
    const href = links[extension];
    const type = mediaType.split(";")[0] ?? mediaType;
    return href === undefined || extension === format.extension
      ? []
      : [{ href, rel: "alternate", type }];
  });
  return answer({
    body: format.encode(listing),
    mediaType: format.mediaType,
    cache,
    permanent: links.permanent ?? "",
    modified: lastModified(release),
    links: [
      { href: listing.canonical, rel: "canonical" },
      ...alternates,
      ...citingLinks(c.env.ORIGIN, permanently(release.id, self), self),
      ...(page.next === null ? [] : [{ href: page.next, rel: "next" }]),
    ],
  });
}

/** A list's URL without a suffix, whatever its format. */
const listSelf = ({ links }: Listing) => (links.json ?? "").replace(".json", "");

async function answerListCitation(c: Context<Environment>, resource: Resource, form: CitationForm) {
  const found = await findList(c, resource, json);
  if ("refused" in found) return found.refused;
  const { listing, records, release, cache } = found;
  const [source, sections] = await Promise.all([
    sourceOf(c, release),
    c.var.store.records(release.id, "sections"),
  ]);
  const self = listSelf(listing);
  const permanent = permanently(release.id, self);
  return answer({
    body: form.encode(citationOfList(source, listing, records, sections)),
    mediaType: form.mediaType,
    cache,
    permanent: inForm(permanent, form.extension),
    modified: lastModified(release),
    links: [
      { href: inForm(self, form.extension), rel: "canonical" },
      ...citingLinks(c.env.ORIGIN, permanent, self),
    ],
  });
}

async function answerRecord(c: Context<Environment>, resource: Resource) {
  const found = await releaseOf(c);
  if ("refused" in found) return found.refused;
  const refused = refuseQuery(c);
  if (refused) return refused;
  const { release, cache } = found;
  // Ids have no dots, so the first one begins the suffix.
  const [id = "", ...rest] = (c.req.param("id") ?? "").split(".");
  const suffix = rest.length === 0 ? null : rest.join(".");
  const records = await c.var.store.records(release.id, resource.name);
  const record = records.find((one) => one.id === id);
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
    c.var.store.dataset(release.id, form.needs),
  ]);
  // JSON is the form without a suffix.
  const here = (url: string) => (form === itemForms[0] ? url : inForm(url, form.extension));
  return answer({
    body: form.encode({ resource, record, source, dataset }),
    mediaType: form.mediaType,
    cache,
    permanent: here(links.permanent),
    modified: lastModified(release),
    links: [
      { href: here(links.self), rel: "canonical" },
      { href: `/v1/${resource.name}`, rel: "collection" },
      { href: inForm(links.self, "md"), rel: "alternate", type: "text/markdown" },
      ...citingLinks(c.env.ORIGIN, links.permanent, links.self),
    ],
  });
}
