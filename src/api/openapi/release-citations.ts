import { citationForms } from "../../model/citations/index.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

/** Documents how to cite a release, in every form. */
export function documentReleaseCitations(registry: Registry): void {
  for (const { extension, name, mediaType, about } of citationForms)
    documentOperation(registry, {
      path: `/v1/releases/{release}.${extension}`,
      operationId: `citeReleaseAs${name.replace(/\W/g, "")}`,
      tag: "releases",
      summary: `How to cite a release: ${name}`,
      description: about,
      mediaTypes: [mediaType],
    });
}
