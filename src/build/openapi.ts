import { describeApi } from "../api/openapi/index.ts";
import { bareType } from "../model/media-type.ts";
import type { Ask } from "./app-over.ts";
import { answerOf, isElsewhere, type Media, type Operation } from "./example.ts";

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
  const always = await resourcesOfEveryRelease(ask);
  for (const [path, { get }] of Object.entries(document.paths ?? {})) {
    const operation = get as unknown as Operation;
    if (operation.tags.some((tag) => always.has(tag)))
      operation["x-problems"] = operation["x-problems"].filter((id) => id !== "not-in-release");
    for (const [mediaType, media] of Object.entries(operation.responses[200]?.content ?? {})) {
      if (isElsewhere(path, mediaType)) {
        media["x-request"] = (await answerOf(path, operation, mediaType, release, ask)).url;
        continue;
      }
      // A list gives the same bytes now and in its release, so both share an example.
      const name = `${operation.operationId.replace(/InRelease$/, "")}_${mediaType.replace(/\W+/g, "_")}`;
      if (!examples[name]) {
        const { url, response } = await answerOf(path, operation, mediaType, release, ask);
        const isJson = mediaType.endsWith("json") && !mediaType.includes("ndjson");
        examples[name] = {
          summary: url,
          value: await (isJson ? response.json() : response.text()),
        };
      }
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

/** Names of the resources that no release lacks: the part of the document that tells of each has the same. */
async function resourcesOfEveryRelease(ask: Ask): Promise<Set<string>> {
  const answer = await ask("/v1/releases");
  const { data } = (await answer.json()) as { data: { resources: string[] }[] };
  const [first, ...others] = data.map(({ resources }) => resources);
  return new Set(first?.filter((name) => others.every((names) => names.includes(name))));
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
