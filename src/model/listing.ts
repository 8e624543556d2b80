import type { Format, Listing } from "./formats/format.ts";
import { formats, formatsOf } from "./formats/index.ts";
import { json } from "./formats/json.ts";
import { canonicalQuery } from "./query/canonical.ts";
import { describeQuery } from "./query/describe.ts";
import { everything, type Query, type Refusal } from "./query/query.ts";
import { type Found, runQuery } from "./query/run.ts";
import type { AnyRecord, Resource } from "./resource.ts";

/** Path of what a release froze: the permanent twin of a path under /v1. */
export const permanently = (release: string, path: string) =>
  path.replace(/^\/v1\//, `/v1/releases/${release}/`);

const withQuery = (path: string, query: string) => (query === "" ? path : `${path}?${query}`);

/** Where a list query stands: its canonical URL, that without what only its format takes, and its links. */
export function placesOf(resource: Resource, release: string, query: Query, format: Format) {
  const path = `/v1/${resource.name}`;
  const suffix = format === formats[0] ? "" : `.${format.extension}`;
  const asked = canonicalQuery(query);
  const inAll = format.takes.length > 0 ? canonicalQuery(query, format.takes) : asked;
  const canonical = withQuery(path + suffix, asked);
  const links: Record<string, string> = {
    self: canonical,
    permanent: permanently(release, canonical),
  };
  for (const { extension } of formatsOf(resource, release))
    links[extension] = permanently(release, withQuery(`${path}.${extension}`, inAll));
  return { canonical, plain: withQuery(path, inAll), links };
}

/** Where a whole list stands, and in words. */
export const wholeList = (resource: Resource, release: string) => ({
  ...placesOf(resource, release, everything, json),
  description: describeQuery(resource, everything),
});

/** Answers a list query of some records: `listingFrom` what it finds. */
export function listingOf(
  resource: Resource,
  release: string,
  records: readonly AnyRecord[],
  query: Query,
  format: Format,
): Listing | Refusal {
  const found = runQuery(resource, release, records, query);
  return "refusal" in found ? found : listingFrom(resource, release, found, query, format);
}

/**
 * Shows what a list query finds: rows, page, canonical spelling, words and links; the resource is given as
 * the release has it (`resourceIn`). Links are relative references, and the same on a moving URL and
 * on its permanent twin, so that both give the same bytes: `self` moves with the newest release, and
 * what one follows from here stays in this one.
 */
export function listingFrom(
  resource: Resource,
  release: string,
  found: Found,
  query: Query,
  format: Format,
): Listing {
  const next =
    found.next &&
    placesOf(resource, release, { ...query, cursor: found.next }, format).links.permanent;
  return {
    resource,
    query,
    rows: found.rows,
    page: { total: found.total, count: found.rows.length, limit: query.limit, next: next ?? null },
    ...placesOf(resource, release, query, format),
    description: describeQuery(resource, query),
    release,
  };
}
