import type { Context } from "hono";
import { citationOfList, groundsOf } from "../../model/citation.ts";
import { type CitationForm, inForm } from "../../model/citations/form.ts";
import type { Format, Listing } from "../../model/formats/format.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { json } from "../../model/formats/json.ts";
import { permanently, placesOf, wholeList } from "../../model/listing.ts";
import { everything } from "../../model/query/query.ts";
import type { Resource } from "../../model/resource.ts";
import type { Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { alternates } from "./alternates.ts";
import { findList } from "./find-list.ts";
import { ofRelease } from "./of-release.ts";
import { asAsked, type FoundRelease } from "./release-of.ts";
import { releaseWith } from "./release-with.ts";
import { sectionsOf } from "./sections-of.ts";
import { sourceOf } from "./source-of.ts";
import { answerStored } from "./stored.ts";

/** Answers a list in a format, whole or what a query asks of it. */
export async function answerList(c: Context<Environment>, resource: Resource, format: Format) {
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
  const found = releaseWith(c, resource.name, format);
  if ("refused" in found) return found.refused;
  const { release } = found;
  const store = c.get("store");
  const name = `${resource.name}.${format.extension}`;
  const [known, file] = await Promise.all([
    store.file(release.id, name),
    store.open(`/v1/releases/${release.id}/${name}`),
  ]);
  const places = placesOf(resource, release.id, everything, format);
  return answerStored(file, known, aboutList(c, resource, format, found, places));
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

/** Answers how to cite a list, or what a query asks of it. */
export async function answerListCitation(
  c: Context<Environment>,
  resource: Resource,
  form: CitationForm,
) {
  const isWhole = c.get("entries").length === 0;
  const found = await (isWhole ? citedWhole(c, resource) : citedQuery(c, resource));
  if ("refused" in found) return found.refused;
  const { listing, grounds, release } = found;
  const { plain } = listing;
  return answer({
    body: form.encode(citationOfList(sourceOf(c, release), listing, grounds)),
    mediaType: form.mediaType,
    ...ofRelease(
      c,
      found,
      inForm(plain, form.extension),
      citingLinks(c.env.ORIGIN, permanently(release.id, plain), asAsked(c, plain)),
    ),
  });
}

/** What a citation of a whole list names: the build has it. */
async function citedWhole(c: Context<Environment>, resource: Resource) {
  const found = releaseWith(c, resource.name, json);
  if ("refused" in found) return found;
  const { id } = found.release;
  const grounds = (await c.get("store").grounds(id))[resource.name];
  if (!grounds) throw new Error(`The build has no grounds of ${resource.name} in ${id}.`);
  return { ...found, listing: wholeList(resource, id), grounds };
}

/** What a citation of a query names: what it finds is read. */
async function citedQuery(c: Context<Environment>, resource: Resource) {
  const found = await findList(c, resource, json);
  if ("refused" in found) return found;
  const { rows } = found.listing;
  const sections = await sectionsOf(c, found.release.id, rows);
  return { ...found, grounds: groundsOf(rows, sections) };
}
