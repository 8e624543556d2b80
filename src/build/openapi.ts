import { describeApi } from "../api/openapi/index.ts";
import { formats } from "../model/formats/index.ts";
import { itemForms } from "../model/item-forms.ts";
import { bareType } from "../model/media-type.ts";
import { definitions } from "../model/resources/index.ts";
import type { Ask } from "./app-over.ts";

interface Media {
  examples?: Record<string, { $ref: string }>;
}

/** An operation of the document, as far as examples need it. */
interface Operation {
  operationId: string;
  parameters?: { in?: string; name?: string; example?: unknown }[];
  responses: Record<string, { content?: Record<string, Media> }>;
}

/** What a request answers. */
interface Example {
  /** Path and query of the request; a refused one may be too long to show, or need a header. */
  summary?: string;
  value: unknown;
}

/** The OpenAPI document of the app, with a real answer as the example of every operation. */
export async function openApiDocument(ask: Ask): Promise<string> {
  const document = describeApi();
  const entry = await ask("/v1");
  const { release } = (await entry.json()) as { release: string };
  const examples: Record<string, Example> = {};
  for (const [path, { get }] of Object.entries(document.paths ?? {})) {
    // A file is no example: it would have to stand here whole.
    if (path.endsWith("/{file}")) continue;
    const operation = get as unknown as Operation;
    for (const [mediaType, media] of Object.entries(operation.responses[200]?.content ?? {})) {
      // Nor is a page, a script or a picture.
      if (/^(text\/(html|javascript)|image\/)/.test(mediaType)) continue;
      // A list gives the same bytes now and in its release, so both share an example.
      const name = `${operation.operationId.replace(/InRelease$/, "")}_${mediaType.replace(/\W+/g, "_")}`;
      examples[name] ??= await exampleOf(path + queryOf(operation), mediaType, release, ask);
      media.examples = { real: { $ref: `#/components/examples/${name}` } };
    }
  }
  for (const [name, [path, init]] of Object.entries(refused)) {
    const response = await ask(path.replace("{release}", release), init);
    const media = mediaOf(document.components?.responses?.[name], response);
    examples[name] = { value: await response.json() };
    media.examples = { real: { $ref: `#/components/examples/${name}` } };
  }
  document.components = { ...document.components, examples };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Requests that are refused, by the response that describes their answer. */
const refused: Record<string, [path: string, init?: RequestInit]> = {
  BadRequest: ["/v1/targets?grop=scale"],
  NotFound: ["/v1/targets/service-value-added"],
  MethodNotAllowed: ["/v1/targets", { method: "POST" }],
  UrlTooLong: [`/v1/targets?id=${"services-value-added,".repeat(200)}`],
  RangeNotSatisfiable: [
    "/v1/releases/{release}/yuplan.zip",
    { headers: { Range: "bytes=1000000000-" } },
  ],
};

/** What a described error says of the media type of a real one. */
function mediaOf(described: unknown, response: Response): Media {
  const type = bareType(response.headers.get("Content-Type") ?? "");
  const media = (described as { content?: Record<string, Media> } | undefined)?.content?.[type];
  if (!media)
    throw new Error(`No response is described that answers ${response.status} as ${type}.`);
  return media;
}

/** The query string of the parameters that have an example. */
function queryOf({ parameters = [] }: Operation): string {
  const pairs = parameters.flatMap(({ in: place, name, example }) =>
    place === "query" && example !== undefined
      ? [`${name}=${encodeURIComponent(String(example))}`]
      : [],
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** Media types to the suffixes that choose them. */
const suffixes = new Map(
  [...itemForms, ...formats].map(({ mediaType, extension }): [string, string] => [
    bareType(mediaType),
    extension,
  ]),
);

/** A request to an operation and its real answer: a list of one record, the first record, or the text of a file. */
async function exampleOf(
  path: string,
  mediaType: string,
  release: string,
  ask: Ask,
): Promise<Example> {
  const name = path.includes("{resource}")
    ? definitions[0]?.name
    : definitions.find((resource) => path.includes(`/${resource.name}`))?.name;
  let url = path
    .replace(/\{(release|a|b)\}/g, release)
    .replace("{resource}", name ?? "")
    .replace("{fault}", "not-modified")
    .replace(/\{form(at)?\}/, suffixes.get(mediaType) ?? "json");
  if (url.includes("{id}")) {
    const answer = await ask(`/v1/${name}?limit=1`);
    const { data } = (await answer.json()) as { data: { id: string }[] };
    if (!data[0]) throw new Error(`${name} has no record for an example.`);
    url = url.replace("{id}", data[0].id);
  } else if (name !== undefined) url += "?limit=1";
  const response = await ask(url);
  if (!response.ok) throw new Error(`The example ${url} answers ${response.status}.`);
  const isJson = mediaType.endsWith("json") && !mediaType.includes("ndjson");
  return { summary: url, value: await (isJson ? response.json() : response.text()) };
}
