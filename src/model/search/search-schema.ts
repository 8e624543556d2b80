import { z } from "zod";
import { resources } from "../catalogue.ts";
import { Text } from "../text.ts";

const names = resources.map(({ name }) => name);

/** A record that a search found. */
export const SearchHit = z
  .strictObject({
    resource: z.enum(names),
    id: z.string(),
    name: Text,
    score: z.number().describe("Orders the hits of one search, and means nothing else"),
    words: z
      .strictObject({ has: z.array(z.string()), lacks: z.array(z.string()) })
      .describe(
        "Words of the search that the record has, and those that it lacks: in its names, in the plan's words, or in what it links to; neither as another word (`readAs`) nor only in our own prose or the name of a source",
      ),
    matched: z
      .array(z.string())
      .describe(
        "Paths of the record's fields that matched; a link matches by the names it leads to. None where the word is what its resource is called",
      ),
    snippet: z
      .string()
      .nullable()
      .describe("The words around the match; null where only a name or a link matched"),
    section: z.string().nullable().describe("The section where they stand, or the record does"),
    links: z.strictObject({ self: z.string(), permanent: z.string() }),
  })
  .meta({ id: "SearchHit", description: "A record that a search found." });
export type SearchHit = z.infer<typeof SearchHit>;

/** What a search finds. */
export const SearchAnswer = z
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
      readAs: z
        .record(z.string(), z.array(z.string()))
        .describe(
          "Words of the search that no record has, and words that were looked for instead: they begin with it, or differ in one letter",
        ),
    }),
    release: z.string().describe("Id of the release that was searched"),
    links: z.strictObject({ self: z.string(), permanent: z.string() }),
  })
  .meta({ id: "SearchAnswer", description: "What a search finds, best first." });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
