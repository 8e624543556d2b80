import { z } from "zod";
import type { AnyRecord } from "../../model/resource.ts";
import type { SearchAnswer } from "../../model/search/search-schema.ts";
import { inUrl, read } from "../api.ts";
import { ReleaseName, ResourceName } from "../inputs.ts";
import { found, nearestTo, notInPlan, outcome } from "../outcome.ts";
import { Row, rowsOf } from "../row.ts";
import { defineTool, type Source } from "../tool.ts";

/** Rows of the records that a search found, in its order. */
async function rowsOfHits(source: Source, { data }: SearchAnswer): Promise<Row[]> {
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
  return data.flatMap(({ resource, id }) =>
    rows.filter((row) => row.resource === resource && row.id === id),
  );
}

export const search = defineTool({
  name: "search",
  title: "Search the plan",
  description:
    "Finds what Chongqing's Modern Services Development Plan 2019–2022 says about a subject, in Chinese or English: targets, facts, clusters, projects, sectors, districts and more, best first. Start here. Each result has the value with its unit, the plan's own words that prove it, the section, and a permanent URL to cite. Words in unmatched are in no record: results that lack them do not answer for them. If nothing is found, the status is not-in-plan: no record has it, though prose of the plan that is in no record may use the word.",
  input: z.strictObject({
    query: z.string().min(1).max(100).describe("A few words: tourism revenue, 物流, 5G"),
    resource: ResourceName.optional(),
    limit: z.int().min(1).max(20).default(8),
    release: ReleaseName,
  }),
  output: z.object({
    ...outcome,
    results: z.array(Row.extend({ snippet: z.string().nullable() })).optional(),
    total: z.int().optional().describe("How many records match in all"),
    unmatched: z
      .array(z.string())
      .optional()
      .describe("Words of the query that no record has: the results are about the others"),
  }),
  answer: async ({ query, resource, limit }, source) => {
    const of = resource === undefined ? "" : `&resource=${resource}`;
    const path = `${source.base}/search?q=${inUrl(query)}${of}&limit=${limit}`;
    const hits = await read<SearchAnswer>(source.api, path);
    if (hits.data.length === 0) return notInPlan(await nearestTo(source, query));
    const rows = await rowsOfHits(source, hits);
    const results = rows.map((row) => ({
      ...row,
      snippet:
        hits.data.find((hit) => hit.resource === row.resource && hit.id === row.id)?.snippet ??
        null,
    }));
    return found({ results, total: hits.page.total, unmatched: hits.query.unmatched });
  },
});
