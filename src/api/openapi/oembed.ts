import { z } from "@hono/zod-openapi";
import { optionParameters } from "../../model/charts/options.ts";
import { MOST_ROOM } from "../../model/oembed/request.ts";
import { problems } from "../http/problems.ts";
import { documentOperation } from "./operation.ts";
import { optionsQuery } from "./options.ts";
import type { Registry } from "./registry.ts";

const Oembed = z
  .strictObject({
    type: z.literal("rich"),
    version: z.literal("1.0"),
    title: z.string(),
    provider_name: z.literal("Yuplan"),
    provider_url: z.string(),
    cache_age: z.int().describe("Seconds"),
    thumbnail_url: z.string().optional().describe("A PNG, where it fits into the room there is"),
    thumbnail_width: z.int().optional(),
    thumbnail_height: z.int().optional(),
    html: z.string().describe("An iframe"),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: "Oembed", description: "An oEmbed 1.0 answer of the type rich." });

const pixels = (name: string) =>
  z
    .int()
    .min(1)
    .max(MOST_ROOM)
    .optional()
    .meta({ description: "Room that there is, in pixels", param: { name, in: "query" } });

const query = z.object({
  url: z.string().meta({
    description:
      "Absolute URL of a frame, of a record in any form, or of a record's page; its options count.",
    param: {
      name: "url",
      in: "query",
      example: "http://localhost:8787/v1/targets/services-value-added",
    },
  }),
  // A format that is not among these is a 501, as oEmbed wants it.
  format: z
    .enum(["json", "xml"])
    .default("json")
    .meta({ description: "Format of the answer", param: { name: "format", in: "query" } }),
  maxwidth: pixels("maxwidth"),
  maxheight: pixels("maxheight"),
  dnt: z
    .string()
    .optional()
    .meta({
      description: "Asks not to track readers, as WordPress does: nobody here does",
      param: { name: "dnt", in: "query" },
    }),
  ...optionsQuery(optionParameters).shape,
});

/** Documents the oEmbed endpoint. */
export function documentOembed(registry: Registry): void {
  documentOperation(registry, {
    path: "/oembed",
    operationId: "getOembed",
    tag: "embeds",
    summary: "How to embed one of our URLs (oEmbed 1.0)",
    description:
      "Frames and pages link to it in their heads, so that WordPress, Ghost and others find it by themselves.",
    schema: Oembed,
    mediaTypes: ["text/xml"],
    query,
    problems: [
      problems.notEmbeddable,
      problems.unknownRecord,
      problems.gone,
      problems.formatNotImplemented,
    ],
  });
}
