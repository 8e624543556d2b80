import { z } from "zod";
import type { AnyRecord } from "../../model/resource.ts";
import type { Text } from "../../model/text.ts";
import { read } from "../api.ts";
import { ReleaseName, ResourceName } from "../inputs.ts";
import { found, nearestTo, notInPlan, outcome } from "../outcome.ts";
import { Row, rowsOf } from "../row.ts";
import { defineTool } from "../tool.ts";

interface List {
  data: AnyRecord[];
  page: { total: number; next: string | null };
  query: { description: Text };
  links: { permanent: string };
}

/** Parameters of a list that are not filters. */
const OWN = ["q", "asOf", "sort", "fields", "limit", "cursor"];

/** A value of a filter, as JSON has it. */
const One = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);
const Filter = z.union([One, z.array(One).min(1).max(50)]);

/** The same as a query spells it. */
const spelled = (value: z.infer<typeof Filter>): string => [value].flat().map(String).join(",");

export const listRecords = defineTool({
  name: "list_records",
  title: "List records with filters",
  description:
    'Lists the records of one resource, filtered and sorted. Filters are field paths: {"group": "scale"}, {"type": ["health", "markets"]} for any of several, {"target.value[gte]": 1000} with gte, gt, lte or lt on numbers and years, {"growth.value": null} for records without one. A wrong filter is refused with what is allowed. Use it to count, rank or enumerate; page with cursor.',
  input: z.strictObject({
    resource: ResourceName,
    filters: z
      .record(z.string().max(80), Filter)
      .refine(
        (filters) => OWN.every((name) => !Object.hasOwn(filters, name)),
        `${OWN.join(", ")} are no filters: they have places of their own beside the filters`,
      )
      .default({})
      .describe("Field path to value, or to a list of values for any of several"),
    text: z.string().max(100).optional().describe("Only records whose names or quotations have it"),
    sort: z.string().max(200).optional().describe("-target.value,id: a minus sign descends"),
    limit: z.int().min(1).max(100).default(20),
    cursor: z.string().max(500).optional().describe("next of the page before"),
    release: ReleaseName,
  }),
  output: z.object({
    ...outcome,
    description: z.string().optional().describe("The query in words"),
    records: z.array(Row).optional(),
    total: z.int().optional().describe("How many records match in all"),
    next: z.string().nullable().optional().describe("Cursor of the next page"),
    url: z.string().optional().describe("Permanent URL of this list"),
  }),
  answer: async ({ resource, filters, text, sort, limit, cursor }, source) => {
    const wanted = Object.entries(filters).map(([path, value]) => [path, spelled(value)] as const);
    const query = new URLSearchParams({
      ...Object.fromEntries(wanted),
      ...(text === undefined ? {} : { q: text }),
      ...(sort === undefined ? {} : { sort }),
      limit: String(limit),
      ...(cursor === undefined ? {} : { cursor }),
    });
    const list = await read<List>(source.api, `${source.base}/${resource}?${query}`);
    if (list.page.total === 0) {
      const asked = [text ?? "", ...wanted.map(([, value]) => value)].join(" ");
      return notInPlan(await nearestTo(source, asked));
    }
    return found({
      description: list.query.description.en,
      records: await rowsOf(source, resource, list.data),
      total: list.page.total,
      next: new URLSearchParams(list.page.next?.split("?")[1]).get("cursor"),
      url: source.api.origin + list.links.permanent,
    });
  },
});
