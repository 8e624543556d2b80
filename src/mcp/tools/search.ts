import { z } from "zod";
import type { AnyRecord } from "../../model/resource.ts";
import type { SearchAnswer } from "../../model/search/search-schema.ts";
import { inUrl, read } from "../api.ts";
import { ReleaseName, ResourceName } from "../inputs.ts";
import { found, inPart, nearestTo, notInPlan, outcome } from "../outcome.ts";
import { Row, rowsOf } from "../row.ts";
import { defineTool, type Source } from "../tool.ts";

/** A record that a search found, with what it has of the question. */
const Hit = Row.extend({
  snippet: z.string().nullable(),
  has: z.array(z.string()).describe("Words of the query that the record has"),
  lacks: z.array(z.string()).describe("Words of the query that it does not have"),
});
type Hit = z.infer<typeof Hit>;

/** The records that a search found, in its order. */
async function hitsOf(source: Source, { data }: SearchAnswer): Promise<Hit[]> {
  const resources = [...new Set(data.map(({ resource }) => resource))];
  const lists = await Promise.all(
    resources.map(async (resource) => {
      const ids = data.filter((hit) => hit.resource === resource).map(({ id }) => id);
      const path = `${source.base}/${resource}?id=${ids.join(",")}`;
      const list = await read<{ data: AnyRecord[] }>(source.api, path);
      return rowsOf(source, resource, list.data);
    }),
  );
  const rows = lists.flat();
  return data.flatMap(({ resource, id, snippet, words }) =>
    rows
      .filter((row) => row.resource === resource && row.id === id)
      .map((row) => ({ ...row, snippet, ...words })),
  );
}

export const search = defineTool({
  name: "search",
  title: "Search the plan",
  description:
    "Finds what Chongqing's Modern Services Development Plan 2019–2022 says about a subject, in Chinese or English: targets, facts, clusters, projects, sectors, districts and more, best first. Start here. Each result has the value with its unit, the plan's own words that prove it, the section, and a permanent URL to cite. results have every word of the query; those in partly lack some (lacks), and are no answer to what they lack. If there are only such, the status is in-part: no record has all that was asked. If no record has any of it, the status is not-in-plan, though prose of the plan that is in no record may use the word.",
  input: z.strictObject({
    query: z.string().min(1).max(100).describe("A few words: tourism revenue, 物流, 5G"),
    resource: ResourceName.optional(),
    limit: z.int().min(1).max(20).default(8),
    release: ReleaseName,
  }),
  output: z.object({
    ...outcome,
    status: z
      .enum([...outcome.status.options, "in-part"])
      .describe(
        `${outcome.status.description} in-part: no record has all that was asked; those in partly have some of it. Say what they lack rather than answer with them.`,
      ),
    results: z.array(Hit).optional().describe("Records that have every word of the query"),
    partly: z.array(Hit).optional().describe("Records that have some of its words"),
    total: z.int().optional().describe("How many records have all or some of the words"),
    unmatched: z
      .array(z.string())
      .optional()
      .describe("Words of the query that no record has: the results are about the others"),
    readAs: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe("Words that no record has, and those like them that were looked for instead"),
  }),
  answer: async ({ query, resource, limit }, source) => {
    const of = resource === undefined ? "" : `&resource=${resource}`;
    const path = `${source.base}/search?q=${inUrl(query)}${of}&limit=${limit}`;
    const answer = await read<SearchAnswer>(source.api, path);
    const hits = await hitsOf(source, answer);
    const results = hits.filter(({ lacks }) => lacks.length === 0);
    const partly = hits.filter(({ has, lacks }) => has.length > 0 && lacks.length > 0);
    const { unmatched, readAs } = answer.query;
    const { total } = answer.page;
    // Whatever has every word stands first: where the first lacks one, all do.
    if (results.length > 0) return found({ results, partly, total, unmatched, readAs });
    if (partly.length > 0) return inPart({ partly, total, unmatched, readAs });
    return { ...notInPlan(await nearestTo(source, query)), unmatched, readAs };
  },
});
