import { z } from "@hono/zod-openapi";
import { type CacheClass, cacheWords } from "../http/caching.ts";
import { answerHeaders, errorResponses, notModifiedResponse } from "./components.ts";
import type { Registry } from "./registry.ts";

/** What the OpenAPI document says of one operation beyond what all have in common. */
export interface Operation {
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  /** The JSON answer's schema. */
  schema?: z.ZodType;
  /** Other media types that it answers. */
  mediaTypes?: readonly string[];
  query?: z.ZodObject;
  params?: z.ZodObject;
}

/** Path parameters that mean the same everywhere. */
const known = {
  release: z.string().meta({
    description: "Id of a release: /v1/releases lists them",
    param: { name: "release", in: "path" },
  }),
};

/** A file is a text, unless its type is JSON of a shape that another standard gives. */
const schemaOfType = (type: string) => (type.endsWith("+json") ? z.looseObject({}) : z.string());

/** Adds an operation: its cache lifetime, its headers and every error it can give come by themselves. */
export function documentOperation(registry: Registry, operation: Operation): void {
  const {
    path,
    operationId,
    tag,
    summary,
    description,
    schema,
    mediaTypes = [],
    query,
  } = operation;
  const frozen = path.includes("{release}");
  const cache: CacheClass = frozen ? "frozen" : "moving";
  const params = z.object({
    ...(frozen ? { release: known.release } : {}),
    ...(operation.params?.shape ?? {}),
  });
  const content = {
    ...(schema ? { "application/json": { schema } } : {}),
    ...Object.fromEntries(mediaTypes.map((type) => [type, { schema: schemaOfType(type) }])),
  };
  registry.registerPath({
    method: "get",
    path,
    operationId,
    tags: [tag],
    summary,
    description: [description, cacheWords[cache]].filter(Boolean).join("\n\n"),
    request: {
      ...(query ? { query } : {}),
      ...(Object.keys(params.shape).length > 0 ? { params } : {}),
    },
    responses: {
      200: { description: summary, headers: answerHeaders, content },
      304: notModifiedResponse,
      ...errorResponses({ missing: path.includes("{") }),
    },
  });
}
