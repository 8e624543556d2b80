import { z } from "zod";
import type { AnyRecord } from "../../model/resource.ts";
import { baseOf, readRecord } from "../api.ts";
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
  answer: async ({ resource, id, release }, api) => {
    const path = `${baseOf(release)}/${resource}/${encodeURIComponent(id)}`;
    const read = await readRecord<{ data: AnyRecord; release: string }>(api, path);
    if ("missing" in read) return notSaid(api, read.missing, { resource, id, release });
    const { data, release: of } = read.answer;
    const [summary] = await rowsOf(api, resource, of, [data]);
    const { evidence: _, ...record } = data;
    const statements = statementsOf(data, await sectionNames(api, of));
    return found({ ...(summary ? { summary } : {}), record, statements });
  },
});
