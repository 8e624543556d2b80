import { downloads, parquetOf } from "../model/downloads.ts";
import { formats } from "../model/formats/index.ts";
import { itemForms } from "../model/item-forms.ts";
import { bareType } from "../model/media-type.ts";
import { definitions } from "../model/resources/index.ts";
import type { Ask } from "./app-over.ts";

/** What the document says of a media type, as far as examples are concerned. */
export interface Media {
  examples?: Record<string, { $ref: string }>;
  /** In place of an example, a request to try: the answer is a picture, a page or another file. */
  "x-request"?: string;
}

/** An operation of the document, as far as examples need it. */
export interface Operation {
  operationId: string;
  tags: string[];
  "x-problems": string[];
  parameters?: { in?: string; name?: string; example?: unknown }[];
  responses: Record<string, { content?: Record<string, Media> }>;
}

/** The query string of the parameters that have an example; oEmbed alone has its formats there. */
function queryOf({ parameters = [] }: Operation, mediaType: string): string {
  const pairs = parameters.flatMap(({ in: place, name, example }) =>
    place === "query" && example !== undefined
      ? [`${name}=${encodeURIComponent(String(example))}`]
      : [],
  );
  if (mediaType === "text/xml") pairs.push("format=xml");
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** Media types to the suffixes that choose them. */
const suffixes = new Map(
  [...itemForms, ...formats].map(({ mediaType, extension }): [string, string] => [
    bareType(mediaType),
    extension,
  ]),
);

/** The first file of a release that has a type. */
const fileOf = (mediaType: string) =>
  [...Object.values(downloads), ...definitions.map(parquetOf)].find(
    (file) => bareType(file.mediaType) === mediaType,
  )?.path ?? "";

/** The one answer of the lab that has this type. */
const BROKEN_OFF = "application/x-ndjson";

/**
 * Whether an answer is no example to read here: a picture, a page, a script, any file of a release, or
 * what is broken off on purpose.
 */
export const isElsewhere = (path: string, mediaType: string) =>
  path.endsWith("/{file}") ||
  (path.endsWith("/{fault}") && mediaType === BROKEN_OFF) ||
  /^(text\/(html|javascript)|image\/)/.test(mediaType);

/** A request to an operation and its real answer: a list of one record, the first record, or a file. */
export async function answerOf(
  template: string,
  operation: Operation,
  mediaType: string,
  release: string,
  ask: Ask,
): Promise<{ url: string; response: Response }> {
  const query = queryOf(operation, mediaType);
  const path = (operation.parameters ?? []).reduce(
    (filled, { in: place, name, example }) =>
      place === "path" && example !== undefined
        ? filled.replace(`{${name}}`, `${example}`)
        : filled,
    template,
  );
  const name = path.includes("{resource}")
    ? definitions[0]?.name
    : definitions.find((resource) => path.includes(`/${resource.name}`))?.name;
  let url = (path + query)
    .replace(/\{(release|a|b)\}/g, release)
    .replace("{file}", fileOf(mediaType))
    .replace("{resource}", name ?? "")
    .replace("{fault}", mediaType === BROKEN_OFF ? "broken-off" : "not-modified")
    .replace(/\{form(at)?\}/, suffixes.get(mediaType) ?? "json");
  if (url.includes("{id}")) {
    const answer = await ask(`/v1/${name}?limit=1`);
    const { data } = (await answer.json()) as { data: { id: string }[] };
    if (!data[0]) throw new Error(`${name} has no record for an example.`);
    url = url.replace("{id}", data[0].id);
  } else if (name !== undefined && !template.includes("{id}")) url += "?limit=1";
  const response = await ask(url);
  const type = bareType(response.headers.get("Content-Type") ?? "");
  if (!response.ok || type !== mediaType)
    throw new Error(`The example ${url} answers ${response.status} as ${type}, not ${mediaType}.`);
  return { url, response };
}
