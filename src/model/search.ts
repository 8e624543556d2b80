import { permanently } from "./listing.ts";
import { type Found, find, type Results } from "./search/find.ts";
import { hitOf } from "./search/hit.ts";
import { canonicalSearch, describeSearch, type SearchQuery } from "./search/query.ts";
import type { SearchIndex } from "./search/search-index.ts";
import type { SearchAnswer } from "./search/search-schema.ts";

/** Finds what a search asks for. */
function foundBy(index: SearchIndex, { q, resources }: SearchQuery): Results {
  const results = find(index, q);
  if (!resources) return results;
  const isWanted = ({ document }: Found) => resources.includes(index.resourceOf(document));
  return { ...results, found: results.found.filter(isWanted) };
}

/**
 * Answers a search with the first of what it finds: hits, page, canonical spelling, words and links; the same on its
 * permanent twin.
 */
export function searchOf(index: SearchIndex, release: string, query: SearchQuery): SearchAnswer {
  const { found, unmatched, readAs } = foundBy(index, query);
  const self = canonicalSearch(query);
  const data = found.slice(0, query.limit).flatMap((one) => {
    const entry = index.documents.at(one.document);
    const shown = index.shown.at(one.document);
    return entry && shown ? [hitOf(entry, one, shown, release)] : [];
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
