import type { Release } from "../model/release.ts";
import type { Resource } from "../model/resource.ts";
import { buildIndex } from "../model/search/build-index.ts";
import { searchIndexPath } from "../model/search/search-index.ts";

/** Path and content of a release's search index, made ready here so that the edge only loads it. */
export const searchIndex = (
  resources: readonly Resource[],
  { id, dataset }: Release,
): [path: string, content: string] => [
  searchIndexPath(id).slice(1),
  buildIndex(resources, dataset),
];
