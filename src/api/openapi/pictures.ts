import { z } from "@hono/zod-openapi";
import { optionsNamed } from "../../model/charts/options.ts";
import { documentOperation } from "./operation.ts";
import { optionsQuery } from "./options.ts";
import type { Registry } from "./registry.ts";

const params = z.object({
  id: z.string().meta({
    param: { name: "id", in: "path", example: "services-value-added" },
    description: "Id of a target",
  }),
});

/** Documents the pictures of targets, now and in every release. */
export function documentPictures(registry: Registry): void {
  documentOperation(registry, {
    path: "/v1/targets/{id}.svg",
    operationId: "getTargetChart",
    tag: "targets",
    summary: "A target's chart as an SVG file",
    description:
      "It stands alone: it loads nothing, and has a title, a description and its source. 600 × 315 units.",
    mediaTypes: ["image/svg+xml"],
    query: optionsQuery(optionsNamed("lang", "theme", "release")),
    params,
  });
  documentOperation(registry, {
    path: "/v1/releases/{release}/targets/{id}.svg",
    operationId: "getTargetChartInRelease",
    tag: "targets",
    summary: "A target's chart in a release as an SVG file",
    mediaTypes: ["image/svg+xml"],
    query: optionsQuery(optionsNamed("lang", "theme")),
    params,
  });
}
