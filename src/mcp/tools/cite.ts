import { z } from "zod";
import { citationForms } from "../../model/citations/index.ts";
import type { AnyRecord } from "../../model/resource.ts";
import { baseOf, Refusal, readRecord } from "../api.ts";
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
  answer: async ({ resource, id, form, release }, api) => {
    const path = `${baseOf(release)}/${resource}/${encodeURIComponent(id)}`;
    const read = await readRecord<{ data: AnyRecord; release: string }>(api, path);
    if ("missing" in read) return notSaid(api, read.missing, { resource, id, release });
    const { data, release: of } = read.answer;
    const { status, body } = await api.ask(`${baseOf(of)}/${resource}/${data.id}.${form}`);
    if (status !== 200) throw new Refusal(`There is no citation of ${resource}/${id} as ${form}.`);
    const [record] = await rowsOf(api, resource, of, [data]);
    return found({ citation: body.trim(), form, ...(record ? { record } : {}) });
  },
});
