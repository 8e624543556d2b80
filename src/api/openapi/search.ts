import { z } from "@hono/zod-openapi";
import { resources } from "../../model/catalogue.ts";
import { bounds } from "../../model/search/query.ts";
import { Text } from "../../model/text.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const names = resources.map(({ name }) => name);

const SearchHit = z
  .strictObject({
    resource: z.enum(names),
    id: z.string(),
    name: Text,
    score: z.number().describe("Orders the hits of one search, and means nothing else"),
    matched: z
      .array(z.string())
      .describe(
        "Paths of the record's fields that matched; a link matches by the names it leads to",
      ),
    snippet: z
      .string()
      .nullable()
      .describe("The words around the match; null where only a name or a link matched"),
    section: z.string().nullable().describe("The section where they stand, or the record does"),
    links: z.strictObject({ self: z.string(), permanent: z.string() }),
  })
  .meta({ id: "SearchHit", description: "A record that a search found." });

const SearchAnswer = z
  .strictObject({
    data: z.array(SearchHit).describe("Best first"),
    page: z.strictObject({
      total: z.int().describe("Records that the search finds"),
      count: z.int().describe("Hits in this answer"),
      limit: z.int(),
      next: z.null().describe("A search has one page: ask for more with `limit`, or more exactly"),
    }),
    query: z.strictObject({
      canonical: z.string().describe("The one spelling of this search"),
      description: Text.describe("The search in words"),
      unmatched: z
        .array(z.string())
        .describe("Words of the search that no record has: what is found is about the others"),
    }),
    release: z.string().describe("Id of the release that was searched"),
    links: z.strictObject({ self: z.string(), permanent: z.string() }),
  })
  .meta({ id: "SearchAnswer", description: "What a search finds, best first." });

const query = z.object({
  q: z
    .string()
    .min(1)
    .max(bounds.characters)
    .meta({
      description:
        "What to look for, in Chinese or English: at least half of its words must occur. Case, plurals, a slip in one letter, and words such as “how many” make no difference.",
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
    });
}
