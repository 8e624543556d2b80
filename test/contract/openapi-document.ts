import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import document from "../../openapi/v1.json";

interface Media {
  schema: Record<string, unknown>;
}
interface Described {
  $ref?: string;
  content?: Record<string, Media>;
  headers?: Record<string, unknown>;
}
interface Operation {
  operationId: string;
  parameters?: { name?: string; in?: string; schema?: { enum?: string[] } }[];
  responses: Record<string, Described>;
}

const paths = document.paths as unknown as Record<string, { get: Operation }>;
const responses = document.components.responses as unknown as Record<string, Described>;

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "openapi", ...document });

/** What a path parameter may be: one of the words that the document lists, or any segment. */
function parameterPattern(path: string, name: string): string {
  const parameter = paths[path]?.get.parameters?.find(
    (one) => one.in === "path" && one.name === name,
  );
  const words = parameter?.schema?.enum?.map((word) => word.replaceAll(".", "\\."));
  return words ? `(${words.join("|")})` : "[^/]+";
}

/** A path template as a pattern; longer templates first, so that `.{format}` wins over nothing. */
const templates = Object.keys(paths)
  .sort((a, b) => b.length - a.length)
  .map((path) => ({
    path,
    pattern: new RegExp(
      `^${path
        .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
        .replace(/\{(\w+)\}/g, (_, name: string) => parameterPattern(path, name))}$`,
    ),
  }));

/** The operation that a path belongs to. */
export const operationOf = (path: string): Operation | undefined => {
  const [bare = path] = path.split("?");
  const found = templates.find(({ pattern }) => pattern.test(bare));
  return found && paths[found.path]?.get;
};

const compiled = new Map<string, ValidateFunction>();

/** The validator of a response; with `fields`, records may lack what their schema requires. */
function validatorOf(key: string, schema: Record<string, unknown>, partial: boolean) {
  const known = compiled.get(key);
  if (known) return known;
  const local = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components'),
  ) as Record<string, unknown>;
  const validate = ajv.compile(partial ? { type: "object", required: ["data", "page"] } : local);
  compiled.set(key, validate);
  return validate;
}

/** What of a response the OpenAPI document does not allow; empty for paths that it does not describe. */
export async function violations(
  method: string,
  path: string,
  response: Response,
): Promise<string[]> {
  const operation = operationOf(path);
  if (!operation || method === "OPTIONS") return [];
  const direct = operation.responses[String(response.status)];
  const described = direct?.$ref ? responses[direct.$ref.split("/").at(-1) ?? ""] : direct;
  if (!described) return [`${operation.operationId} does not describe ${response.status}`];
  const missing = Object.keys(described.headers ?? {})
    .filter((name) => !["Last-Modified", "Retry-After"].includes(name))
    .filter((name) => !response.headers.has(name))
    .map((name) => `header ${name} is missing`);
  if (response.status === 304 || method === "HEAD") return missing;
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
  const media = described.content?.[type];
  if (!media) return [...missing, `${response.status} as ${type} is not described`];
  if (!type.endsWith("json") || type.includes("ndjson")) return missing;
  const partial = /[?&]fields=/.test(path) && response.status === 200;
  // Chosen fields of a list are looked at; what else is made of chosen records has its own tests.
  if (partial && type !== "application/json") return missing;
  const key = `${operation.operationId} ${response.status} ${type} ${partial}`;
  const validate = validatorOf(key, media.schema, partial);
  if (validate(await response.json())) return missing;
  return [...missing, ...(validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)];
}
