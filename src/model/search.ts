import { permanently } from "./listing.ts";
import type { SearchIndex } from "./search/engine.ts";
import { find } from "./search/find.ts";
import { hitOf } from "./search/hit.ts";
import { canonicalSearch, describeSearch, type SearchQuery } from "./search/query.ts";

/** Answers a search: hits, best first, with page, canonical spelling, words and links; the same on its permanent twin. */
export function searchOf(index: SearchIndex, release: string, query: SearchQuery) {
  const { q, resources, limit } = query;
  const found = find(index, q).filter(({ resource }) => resources?.includes(resource.name) ?? true);
  const data = found.slice(0, limit).map((one) => hitOf(one, index.dataset, release));
  const self = canonicalSearch(query);
  return {
    data,
    page: { total: found.length, count: data.length, limit, next: null },
    query: { canonical: self, description: describeSearch(query) },
    release,
    links: { self, permanent: permanently(release, self) },
  };
}
