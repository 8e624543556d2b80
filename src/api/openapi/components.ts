import { z } from "@hono/zod-openapi";
import { type ProblemKind, problems } from "../http/problems.ts";
import type { Registry } from "./registry.ts";

/** One wrong parameter, as a problem lists it. */
export const ParameterError = z
  .strictObject({
    in: z.literal("query"),
    name: z.string(),
    code: z.enum(["unknown", "repeated", "empty", "malformed", "not-allowed"]),
    detail: z.string(),
    didYouMean: z.string().optional(),
    allowed: z.array(z.string()).optional(),
  })
  .meta({ id: "ParameterError", description: "What is wrong with one parameter." });

/** The one shape of every error. */
export const Problem = z
  .strictObject({
    type: z.string().describe("A page that explains the kind of problem"),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What is wrong with this request"),
    instance: z.string().describe("The request's path and query"),
    errors: z.array(ParameterError).optional(),
    nearest: z.array(z.string()).optional().describe("Ids or paths close to the one asked for"),
    allowed: z.array(z.string()).optional().describe("Every parameter that the operation takes"),
    reason: z.string().optional().describe("Why a record was withdrawn"),
    successor: z.string().nullable().optional().describe("URL of the record to use instead"),
    last: z.string().optional().describe("Permanent URL of a withdrawn record's last value"),
    lastValue: z
      .looseObject({ id: z.string() })
      .optional()
      .describe("A withdrawn record as it was last"),
  })
  .meta({ id: "Problem", description: "An error (RFC 9457)." });

const text = { schema: { type: "string" as const } };
const header = (description: string) => ({ description, ...text });

const headers = {
  ETag: header("Strong validator, from the content: send it back in If-None-Match"),
  "Last-Modified": header(
    "The release's date; what draws a frame or a badge may change in between, so these have none",
  ),
  "Cache-Control": header("How long the answer may be kept"),
  "Content-Location": header("The permanent twin of this answer"),
  Link: header(
    "canonical, latest-version, alternate formats, next page, cite-as and describedby (how to cite), license, service-desc",
  ),
  "Repr-Digest": header("SHA-256 of the body (RFC 9530)"),
  "X-Data-Release": header("The newest release when the answer was made"),
  "Retry-After": header("Seconds to wait"),
  Allow: header("The methods there are"),
  "Accept-Ranges": header("`bytes`: a part can be asked for with `Range`"),
  "Content-Range": header("Which bytes these are, of how many"),
};
type HeaderName = keyof typeof headers;

const refs = (...names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Headers of every 200 of data. */
export const answerHeaders = refs(
  "ETag",
  "Last-Modified",
  "Cache-Control",
  "Content-Location",
  "Link",
  "Repr-Digest",
  "X-Data-Release",
);

/** Headers that a file has beside those of every 200, whole and in part. */
export const rangeHeaders = refs("Accept-Ranges");
export const partHeaders = { ...answerHeaders, ...rangeHeaders, ...refs("Content-Range") };

export const notModifiedResponse = { $ref: "#/components/responses/NotModified" };

const errors = {
  400: "BadRequest",
  404: "NotFound",
  405: "MethodNotAllowed",
  410: "Gone",
  414: "UrlTooLong",
  416: "RangeNotSatisfiable",
  429: "TooManyRequests",
  500: "InternalError",
  501: "NotImplemented",
  503: "Unavailable",
} as const;

/** Headers of one kind of error. */
const ownHeaders: Record<string, HeaderName[]> = {
  405: ["Allow"],
  416: ["Content-Range"],
  429: ["Retry-After"],
  503: ["Retry-After"],
};

/** The responses of these problems: one for each status. */
export function errorResponses(kinds: readonly ProblemKind[]) {
  const statuses = new Set(kinds.map(({ status }) => String(status)));
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([status]) => statuses.has(status))
      .map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}

/** Registers what operations refer to: headers and the responses that are the same everywhere. */
export function documentComponents(registry: Registry): void {
  registry.register("Problem", Problem);
  for (const [name, value] of Object.entries(headers))
    registry.registerComponent("headers", name, value);
  registry.registerComponent("responses", "NotModified", {
    description: "You have this answer already: its ETag is in your If-None-Match.",
    headers: refs(
      "ETag",
      "Last-Modified",
      "Cache-Control",
      "Content-Location",
      "Link",
      "X-Data-Release",
    ),
  });
  for (const [status, name] of Object.entries(errors)) {
    const titles = Object.values(problems)
      .filter((kind) => kind.status === Number(status))
      .map(({ title }) => title);
    registry.registerComponent("responses", name, {
      description: `${titles.join("; ")}.`,
      headers: refs("Cache-Control", "X-Data-Release", ...(ownHeaders[status] ?? [])),
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    });
  }
}
