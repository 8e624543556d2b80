import { z } from "@hono/zod-openapi";
import { resources } from "../../model/catalogue.ts";
import { bounds } from "../../model/search/query.ts";
import { SearchAnswer } from "../../model/search/search-schema.ts";
import { problems } from "../http/problems.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const names = resources.map(({ name }) => name);

const query = z.object({
  q: z
    .string()
    .min(1)
    .max(bounds.characters)
    .meta({
      description:
        "What to look for, in Chinese or English: at least half of its words must occur, and what has all of them stands first. Case, plurals, and words such as “how many” make no difference. A word that no record has is read as those that it begins or that differ in one letter (`query.readAs`). “Chongqing”, “plan”, “target”, “number” and the like find nothing beside other words.",
      param: { name: "q", in: "query", example: "物流" },
    }),
  resource: z
    .array(z.enum(names))
    .min(1)
    .optional()
    .meta({
      description: "Find only records of these resources.",
      param: { name: "resource", in: "query", style: "form", explode: false },
    }),
  limit: z
    .int()
    .min(1)
    .max(bounds.hits)
    .default(bounds.hitsByDefault)
    .meta({
      description: `Hits an answer. A search has no pages beyond its ${bounds.hits} best.`,
      param: { name: "limit", in: "query", example: 3 },
    }),
});

/** Documents the search, now and in every release. */
export function documentSearch(registry: Registry): void {
  const about =
    "Looks in names, ids, quotations and other texts of all records, in Chinese and English, and in the names of what they link to.";
  for (const [path, operationId, of] of [
    ["/v1/search", "search", ""],
    ["/v1/releases/{release}/search", "searchInRelease", " of a release"],
  ] as const)
    documentOperation(registry, {
      path,
      operationId,
      tag: "search",
      summary: `Find records${of} by words`,
      description: about,
      schema: SearchAnswer,
      query,
      problems: path === "/v1/search" ? [] : [problems.notInRelease],
    });
}
