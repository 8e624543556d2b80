import { permanently } from "./listing.ts";
import type { SearchIndex } from "./search/engine.ts";
import { type Found, find, type Results } from "./search/find.ts";
import { hitOf } from "./search/hit.ts";
import { canonicalSearch, describeSearch, type SearchQuery } from "./search/query.ts";
import type { SearchAnswer } from "./search/search-schema.ts";

/** Finds what a search asks for. */
export function foundBy(index: SearchIndex, { q, resources }: SearchQuery): Results {
  const results = find(index, q);
  if (!resources) return results;
  const wanted = ({ entry }: Found) => resources.includes(entry.resource.name);
  return { ...results, found: results.found.filter(wanted) };
}

/**
 * Shows the first of what a search found: hits, page, canonical spelling, words and links; the same on its
 * permanent twin.
 */
export function searchOf(
  index: SearchIndex,
  release: string,
  query: SearchQuery,
  { found, unmatched, readAs }: Results,
): SearchAnswer {
  const self = canonicalSearch(query);
  const data = found.slice(0, query.limit).flatMap((one) => {
    const shown = index.shown.at(one.number);
    return shown ? [hitOf(one, shown, release)] : [];
  });
  return {
    data,
    page: { total: found.length, count: data.length, limit: query.limit, next: null },
    query: {
      canonical: self,
      description: describeSearch(query),
      unmatched,
      readAs,
    },
    release,
    links: { self, permanent: permanently(release, self) },
  };
}
