import { permanently } from "./listing.ts";
import type { AnyRecord } from "./resource.ts";
import type { SearchIndex } from "./search/engine.ts";
import { type Found, find } from "./search/find.ts";
import { hitOf } from "./search/hit.ts";
import { canonicalSearch, describeSearch, type SearchQuery } from "./search/query.ts";

/** Finds what a search asks for, best first. */
export const foundBy = (index: SearchIndex, { q, resources }: SearchQuery): Found[] =>
  find(index, q).filter(({ resource }) => resources?.includes(resource.name) ?? true);

/**
 * Shows the first of what a search found, with their records: hits, page, canonical spelling, words and
 * links; the same on its permanent twin.
 */
export function searchOf(
  { entries }: SearchIndex,
  release: string,
  query: SearchQuery,
  total: number,
  shown: readonly { found: Found; record: AnyRecord }[],
) {
  const self = canonicalSearch(query);
  return {
    data: shown.map(({ found, record }) => hitOf(found, record, entries.lookUp, release)),
    page: { total, count: shown.length, limit: query.limit, next: null },
    query: { canonical: self, description: describeSearch(query) },
    release,
    links: { self, permanent: permanently(release, self) },
  };
}
