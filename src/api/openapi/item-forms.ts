import { z } from "@hono/zod-openapi";
import { resources } from "../../model/catalogue.ts";
import { itemForms } from "../../model/item-forms.ts";
import { problems } from "../http/problems.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const Answer = z
  .strictObject({
    data: z.looseObject({ id: z.string() }).describe("The record, as its own operation has it"),
    release: z.string(),
    links: z.record(z.string(), z.string()),
  })
  .meta({ id: "RecordAnswer", description: "A record of any resource." });

const params = z.object({
  resource: z.enum(resources.map(({ name }) => name)).meta({
    param: { name: "resource", in: "path" },
    description: "Name of a resource",
  }),
  id: z.string().meta({ param: { name: "id", in: "path" }, description: "Id of a record" }),
  form: z.enum(itemForms.map(({ extension }) => extension)).meta({
    param: { name: "form", in: "path" },
    description: "The suffix chooses the form",
  }),
});

/**
 * Documents the other forms of records, in one operation for all resources: a path of each
 * resource's own could not be told from that of the record itself.
 */
export function documentItemForms(registry: Registry): void {
  const [, ...others] = itemForms;
  const bases = [
    { base: "/v1", of: "", suffix: "" },
    { base: "/v1/releases/{release}", of: " in a release", suffix: "InRelease" },
  ];
  for (const { base, of, suffix } of bases)
    documentOperation(registry, {
      path: `${base}/{resource}/{id}.{form}`,
      operationId: `getRecordAs${suffix}`,
      tag: "records",
      summary: `A record${of} in another form: its proof page, or how to cite it`,
      description: itemForms
        .map(({ extension, about }) => `- \`${extension}\`: ${about}`)
        .join("\n"),
      schema: Answer,
      mediaTypes: others.map(({ mediaType }) => mediaType),
      params,
      problems: base === "/v1" ? [] : [problems.notInRelease],
    });
}
