import { z } from "@hono/zod-openapi";
import { pictureOptions } from "../../model/charts/options.ts";
import { documentOperation } from "./operation.ts";
import { optionsQuery } from "./options.ts";
import type { Registry } from "./registry.ts";

const params = z.object({
  id: z.string().meta({
    param: { name: "id", in: "path", example: "services-value-added" },
    description: "Id of a target",
  }),
});

const forms = [
  {
    extension: "svg",
    suffix: "",
    mediaType: "image/svg+xml",
    about:
      "It stands alone: it loads nothing, and has a title, a description and its source. 600 × 315 units.",
  },
  {
    extension: "png",
    suffix: "AsPng",
    mediaType: "image/png",
    about:
      "1200 × 630 pixels, as previews of links want it; Chinese needs no font on the reader's machine.",
  },
] as const;

/** Documents the pictures of targets, now and in every release. */
export function documentPictures(registry: Registry): void {
  for (const { extension, suffix, mediaType, about } of forms)
    for (const pinned of [false, true])
      documentOperation(registry, {
        path: `/v1${pinned ? "/releases/{release}" : ""}/targets/{id}.${extension}`,
        operationId: `getTargetChart${suffix}${pinned ? "InRelease" : ""}`,
        tag: "targets",
        summary: `A target's chart${pinned ? " in a release" : ""} as ${extension.toUpperCase()}`,
        description: about,
        mediaTypes: [mediaType],
        query: optionsQuery(pictureOptions(extension, { pinned })),
        params,
      });
}
