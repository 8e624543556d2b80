import {
  type Elsewhere,
  type Example,
  type Index,
  indexFile,
  type Operation,
  type Parameter,
  type Part,
  partFile,
  type Schema,
} from "../model/reference.ts";

/** The OpenAPI document, as far as the reference reads it. */
interface Document {
  tags: { name: string; description: string }[];
  paths: Record<string, { get: RawOperation }>;
  components: {
    parameters: Record<string, RawParameter>;
    schemas: Record<string, Schema>;
    headers: Record<string, { description: string }>;
    examples: Record<string, Omit<Example, "mediaType">>;
  };
}

interface Reference {
  $ref: string;
}
interface RawOperation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: (RawParameter | Reference)[];
  responses: Record<string, { content?: Record<string, RawMedia> }>;
  "x-problems": string[];
}

interface RawMedia {
  examples?: Record<string, Reference>;
  "x-request"?: string;
}

type RawParameter = Omit<Parameter, "schema"> & { schema: Schema | Reference };

/** What a reference names, by the last word of its path. */
const named = <T>(things: Record<string, T>, { $ref }: Reference): T | undefined =>
  things[$ref.split("/").at(-1) ?? ""];

function operationOf(document: Document, path: string, get: RawOperation): Operation {
  const { parameters, schemas, examples } = document.components;
  const content = Object.entries(get.responses[200]?.content ?? {});
  const frozen = path.replace(/^\/v1\//, "/v1/releases/{release}/");
  const twin = frozen === path ? undefined : document.paths[frozen]?.get;
  return {
    id: get.operationId,
    path,
    summary: get.summary,
    description: get.description,
    parameters: (get.parameters ?? []).flatMap((one) => {
      const parameter = "$ref" in one ? named(parameters, one) : one;
      if (!parameter) return [];
      const { schema } = parameter;
      return { ...parameter, schema: "$ref" in schema ? (named(schemas, schema) ?? {}) : schema };
    }),
    problems: [...new Set([...get["x-problems"], ...(twin?.["x-problems"] ?? [])])],
    examples: content.flatMap(([mediaType, media]): Example[] =>
      Object.values(media.examples ?? {}).flatMap((one) => {
        const example = named(examples, one);
        return example ? { ...example, mediaType } : [];
      }),
    ),
    files: content.flatMap(([mediaType, { "x-request": url }]): Elsewhere[] =>
      url === undefined ? [] : [{ mediaType, url }],
    ),
    frozen: twin ? frozen : null,
  };
}

/** The parts of the reference; an operation and its twin in a release are one. */
function partsOf(document: Document): Part[] {
  const paths = Object.entries(document.paths);
  const moving = (path: string) => path.replace("/releases/{release}/", "/");
  return document.tags.map(({ name, description }) => ({
    name,
    description,
    operations: paths
      .filter(([path, { get }]) => get.tags.includes(name) && isFirst(path, moving(path), document))
      .map(([path, { get }]) => operationOf(document, path, get)),
  }));
}

/** Whether a path is not the frozen twin of another. */
const isFirst = (path: string, moving: string, { paths }: Document) =>
  path === moving || !(moving in paths);

/** What the pages of the reference are made from: the index in one file, and each part in its own. */
export function referenceFiles(openapi: string): [path: string, content: string][] {
  const document: Document = JSON.parse(openapi);
  const parts = partsOf(document);
  const index: Index = {
    parts: parts.map(({ operations, ...part }) => ({
      ...part,
      operations: operations.map(({ id, path, summary, frozen }) => ({
        id,
        path,
        summary,
        frozen,
      })),
    })),
    headers: Object.entries(document.components.headers).map(([name, { description }]) => ({
      name,
      description,
    })),
  };
  return [
    [indexFile, JSON.stringify(index)] as const,
    ...parts.map((part) => [partFile(part.name), JSON.stringify(part)] as const),
  ].map(([path, content]) => [path.slice(1), content]);
}
