import { permanently } from "./listing.ts";
import { find } from "./search/find.ts";
import { hitOf } from "./search/hit.ts";
import { canonicalSearch, describeSearch, type SearchQuery } from "./search/query.ts";
import type { SearchIndex } from "./search/search-index.ts";
import type { SearchAnswer } from "./search/search-schema.ts";

/**
 * Answers a search with the first of what it finds: hits, page, canonical spelling, words and links; the same on its
 * permanent twin.
 */
export function searchOf(index: SearchIndex, release: string, query: SearchQuery): SearchAnswer {
  const { q, resources, limit } = query;
  const { total, best, unmatched, readAs } = find(index, q, { resources, most: limit });
  const self = canonicalSearch(query);
  const data = best.flatMap((one) => {
    const entry = index.documents.at(one.document);
    const shown = index.shown.at(one.document);
    return entry && shown ? [hitOf(entry, one, shown, release)] : [];
  });
  return {
    data,
    page: { total, count: data.length, limit, next: null },
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
