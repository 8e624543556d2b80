import { z } from "zod";
import { citationForms } from "../../model/citations/index.ts";
import type { AnyRecord } from "../../model/resource.ts";
import { inUrl, Refusal, readRecord } from "../api.ts";
import { Id, ReleaseName, ResourceName } from "../inputs.ts";
import { found, notSaid, outcome } from "../outcome.ts";
import { Row, rowsOf } from "../row.ts";
import { defineTool } from "../tool.ts";

const extensions = citationForms.map(({ extension }) => extension);

export const cite = defineTool({
  name: "cite",
  title: "Cite a record",
  description:
    "Gives the citation of a record, ready to paste: the official document, the section its words stand in, the release, and the permanent URL. txt is a sentence; bib is BibTeX; ris for reference managers; csl.json is CSL-JSON.",
  input: z.strictObject({
    resource: ResourceName,
    id: Id,
    form: z.enum(extensions).default("txt"),
    release: ReleaseName,
  }),
  output: z.object({
    ...outcome,
    citation: z.string().optional(),
    form: z.enum(extensions).optional(),
    record: Row.optional().describe("What is cited, with the words that prove it"),
  }),
  answer: async ({ resource, id, form }, source) => {
    const path = `${source.base}/${resource}/${inUrl(id)}`;
    const read = await readRecord<{ data: AnyRecord }>(source.api, path);
    if ("missing" in read) return notSaid(source, read.missing, { resource, id });
    const { data } = read.answer;
    const { status, body } = await source.api.ask(`${source.base}/${resource}/${data.id}.${form}`);
    if (status !== 200) throw new Refusal(`There is no citation of ${resource}/${id} as ${form}.`);
    const [record] = await rowsOf(source, resource, [data]);
    return found({ citation: body.trim(), form, ...(record ? { record } : {}) });
  },
});
