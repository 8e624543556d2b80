import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

/** Documents the feeds of releases. */
export function documentFeeds(registry: Registry): void {
  for (const [path, operationId, name, mediaType] of [
    ["/feed.atom", "getAtomFeed", "an Atom feed", "application/atom+xml"],
    ["/feed.json", "getJsonFeed", "a JSON Feed", "application/feed+json"],
  ] as const)
    documentOperation(registry, {
      path,
      operationId,
      tag: "releases",
      summary: `Releases as ${name}`,
      mediaTypes: [mediaType],
    });
}
