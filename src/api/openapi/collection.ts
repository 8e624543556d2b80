import { z } from "@hono/zod-openapi";
import { citationForms } from "../../model/citations/index.ts";
import type { Definition } from "../../model/definition.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { parametersOf } from "../../model/query/parameters.ts";
import { Text } from "../../model/text.ts";
import { problems } from "../http/problems.ts";
import { schemaOf } from "./list-parameter.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const Links = z.record(z.string(), z.string()).describe("Relative references");
const release = z.string().describe("Id of the release that the data is of");

/** Documents a resource's list, its other formats and its records, now and in every release. */
export function documentCollection(registry: Registry, resource: Definition): void {
  const { name, singular, record, title, about } = resource;
  const plural = name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  const list = z
    .strictObject({
      data: z.array(record),
      page: z.strictObject({
        total: z.int().describe("Records that the query finds"),
        count: z.int().describe("Records on this page"),
        limit: z.int().nullable(),
        next: z.string().nullable().describe("The next page, or null at the end"),
      }),
      query: z.strictObject({
        canonical: z.string().describe("The one spelling of this query"),
        description: Text.describe("The query in words"),
      }),
      release,
      links: Links,
    })
    .meta({ id: `${singular}List`, description: `${title.en}. ${about.en}` });
  const item = z
    .strictObject({ data: record, release, links: Links })
    .meta({ id: `${singular}Answer`, description: about.en });

  const own = new Set(formatsOf(resource).flatMap(({ takes }) => takes));
  const ownNames: readonly string[] = [...own];
  const parameters = parametersOf(resource, [...own]).map((parameter) => {
    const key = parameter.name.replace(/[^A-Za-z0-9]+/g, "_").replace(/_$/, "");
    const schema = registry.registerParameter(
      `${plural}_${key}`,
      schemaOf(parameter, resource).optional(),
    );
    return [parameter.name, schema] as const;
  });
  const query = z.object(Object.fromEntries(parameters.filter(([key]) => !ownNames.includes(key))));
  const tableQuery = z.object(Object.fromEntries(parameters));
  const [, ...others] = formatsOf(resource);
  const extensions = ["json", ...[...others, ...citationForms].map(({ extension }) => extension)];
  const params = z.object({
    format: z.enum(extensions).meta({
      param: { name: "format", in: "path" },
      description: "The suffix chooses the format, or a form of the list's citation",
    }),
  });
  const idParams = z.object({
    id: z
      .string()
      .meta({ param: { name: "id", in: "path" }, description: `Id of a record of ${name}` }),
  });
  const mediaTypes = [...others, ...citationForms].map(({ mediaType }) => mediaType);
  const bases = [
    { base: `/v1/${name}`, of: "", suffix: "" },
    { base: `/v1/releases/{release}/${name}`, of: " in a release", suffix: "InRelease" },
  ];
  for (const { base, of, suffix } of bases) {
    const common = {
      tag: name,
      description: about.en,
      // A release may have been frozen before there was such a resource: the build knows whether one was.
      problems: suffix === "" ? [] : [problems.notInRelease],
    };
    documentOperation(registry, {
      ...common,
      path: base,
      operationId: `list${plural}${suffix}`,
      summary: `${title.en}${of}`,
      schema: list,
      query,
    });
    documentOperation(registry, {
      ...common,
      path: `${base}.{format}`,
      operationId: `export${plural}${suffix}`,
      summary: `${title.en}${of}, in another format, or how to cite them`,
      schema: list,
      mediaTypes,
      query: tableQuery,
      params,
    });
    documentOperation(registry, {
      ...common,
      path: `${base}/{id}`,
      operationId: `get${singular}${suffix}`,
      summary: `One of ${name}${of}`,
      schema: item,
      params: idParams,
    });
  }
}
