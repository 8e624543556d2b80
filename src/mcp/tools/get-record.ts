import { z } from "zod";
import type { AnyRecord } from "../../model/resource.ts";
import { inUrl, readRecord } from "../api.ts";
import { Id, ReleaseName, ResourceName } from "../inputs.ts";
import { found, notSaid, outcome } from "../outcome.ts";
import { Row, rowsOf } from "../row.ts";
import { sectionNames } from "../sections.ts";
import { Statement, statementsOf } from "../statements.ts";
import { defineTool } from "../tool.ts";

export const getRecord = defineTool({
  name: "get_record",
  title: "Get one record with its proof",
  description:
    "Gives one record whole: every field, what is derived with its formula, links to related records by id, and, for every value read from the plan, the verbatim words, section and line that prove it. Use it before you state a value of a record.",
  input: z.strictObject({ resource: ResourceName, id: Id, release: ReleaseName }),
  output: z.object({
    ...outcome,
    summary: Row.optional(),
    record: z
      .looseObject({ id: z.string() })
      .optional()
      .describe("Every field; what proves them is in statements"),
    statements: z.array(Statement).optional(),
  }),
  answer: async ({ resource, id }, source) => {
    const path = `${source.base}/${resource}/${inUrl(id)}`;
    const read = await readRecord<{ data: AnyRecord }>(source.api, path);
    if ("missing" in read) return notSaid(source, read.missing, { resource, id });
    const { data } = read.answer;
    const [summary] = await rowsOf(source, resource, [data]);
    const { evidence: _, ...record } = data;
    const statements = statementsOf(data, await sectionNames(source, [data]));
    return found({ ...(summary ? { summary } : {}), record, statements });
  },
});
