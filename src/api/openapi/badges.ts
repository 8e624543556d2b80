import { z } from "@hono/zod-openapi";
import { badgeKinds } from "../../model/badges/index.ts";
import { optionsNamed } from "../../model/charts/options.ts";
import { documentOperation } from "./operation.ts";
import { optionsQuery } from "./options.ts";
import type { Registry } from "./registry.ts";

/** The endpoint badge of shields.io (schema version 1). */
const ShieldsBadge = z
  .strictObject({
    schemaVersion: z.literal(1),
    label: z.string(),
    message: z.string(),
    color: z.string(),
  })
  .meta({ id: "ShieldsBadge", description: "What shields.io draws a badge from." });

const params = z.object({
  resource: z.enum(badgeKinds.map(({ resource }) => resource)).meta({
    param: { name: "resource", in: "path", example: "targets" },
    description: badgeKinds.map(({ resource, about }) => `\`${resource}\`: ${about}`).join("; "),
  }),
  id: z.string().meta({
    param: { name: "id", in: "path", example: "services-value-added" },
    description: "Id of the record",
  }),
});

/** Documents the badges, as a picture and for shields.io. */
export function documentBadges(registry: Registry): void {
  const query = optionsQuery(optionsNamed("lang", "theme", "release"));
  documentOperation(registry, {
    path: "/badge/{resource}/{id}.svg",
    operationId: "getBadge",
    tag: "embeds",
    summary: "A record in one line, as a small SVG",
    description:
      "22 pixels high, the same width in every font; its title says what it shows, of which release, and whether a later one has another value.",
    mediaTypes: ["image/svg+xml"],
    query,
    params,
  });
  documentOperation(registry, {
    path: "/badge/{resource}/{id}.json",
    operationId: "getBadgeForShields",
    tag: "embeds",
    summary: "The same for shields.io",
    description: "For https://shields.io/badges/endpoint-badge, which draws it in its own styles.",
    schema: ShieldsBadge,
    query,
    params,
  });
}
