import type { Release } from "../model/release.ts";
import type { Resource } from "../model/resource.ts";
import { buildIndex } from "../model/search/engine.ts";

/** Path and content of a release's search index, made ready here so that the edge only loads it. */
export const searchIndex = (
  resources: readonly Resource[],
  { id, dataset }: Release,
): [path: string, content: string] => [
  `v1/releases/${id}/search-index.txt`,
  buildIndex(resources, dataset),
];
