import { z } from "@hono/zod-openapi";
import { CslItem } from "../../model/citations/csl-item.ts";
import { cslJson } from "../../model/citations/csl-json.ts";
import { jsonPatch } from "../../model/diff/forms.ts";
import { Patch } from "../../model/diff/patch-schema.ts";
import { bareType } from "../../model/media-type.ts";
import { type CacheClass, cacheWords } from "../http/caching.ts";
import type { ProblemKind } from "../http/problems.ts";
import {
  answerHeaders,
  errorResponses,
  notModifiedResponse,
  partHeaders,
  rangeHeaders,
} from "./components.ts";
import { problemsOf } from "./problems.ts";
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
  /** How long it is kept, where the path does not say: of a release for ever, all else moves. */
  cache?: CacheClass;
  /** It answers a part of the file where `Range` asks for one. */
  ranges?: boolean;
  /** It ignores what is appended to its URL. */
  lenient?: boolean;
  /** Problems that it can answer beside those of every path and query like its own. */
  problems?: readonly ProblemKind[];
}

/** Path parameters that mean the same everywhere. */
const known = {
  release: z.string().meta({
    description: "Id of a release: /v1/releases lists them",
    param: { name: "release", in: "path" },
  }),
};

/** JSON that is a list, by the standard that gives its shape. */
const lists = new Map<string, z.ZodType>([
  [bareType(cslJson.mediaType), z.array(CslItem)],
  [bareType(jsonPatch.mediaType), Patch],
]);

/** A file is a text, unless its type is JSON of a shape that another standard gives. */
const schemaOfType = (type: string): z.ZodType =>
  lists.get(type) ?? (/[/+]json$/.test(type) ? z.looseObject({}) : z.string());

/** A part of a file: bytes, whatever the whole is. */
const partOf = (types: readonly string[]) => ({
  description: "The part that `Range` asks for",
  headers: partHeaders,
  content: Object.fromEntries(types.map((type) => [type, { schema: z.string() }])),
});

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
    ranges = false,
  } = operation;
  const frozen = path.includes("{release}");
  const cache = operation.cache ?? (frozen ? "frozen" : "moving");
  const params = z.object({
    ...(frozen ? { release: known.release } : {}),
    ...(operation.params?.shape ?? {}),
  });
  const content = {
    ...(schema ? { "application/json": { schema } } : {}),
    ...Object.fromEntries(
      mediaTypes.map(bareType).map((type) => [type, { schema: schemaOfType(type) }]),
    ),
  };
  const kinds = problemsOf(operation);
  registry.registerPath({
    method: "get",
    path,
    operationId,
    tags: [tag],
    summary,
    description: [description, cacheWords[cache]].filter(Boolean).join("\n\n"),
    "x-problems": kinds.map(({ id }) => id),
    request: {
      ...(query ? { query } : {}),
      ...(Object.keys(params.shape).length > 0 ? { params } : {}),
    },
    responses: {
      200: {
        description: summary,
        headers: { ...answerHeaders, ...(ranges ? rangeHeaders : {}) },
        content,
      },
      ...(ranges ? { 206: partOf(Object.keys(content)) } : {}),
      304: notModifiedResponse,
      ...errorResponses(kinds),
    },
  });
}
