import type { MiddlewareHandler } from "hono";
import type { Environment } from "../environment.ts";
import { caching } from "./caching.ts";
import { ALLOWED, preflight } from "./headers.ts";
import { problem } from "./problem.ts";
import { LONGEST_URL, problems } from "./problems.ts";
import { isSoundPath, pathAndQuery, readQueryString } from "./query-string.ts";

/** Answers preflights, and refuses URLs that are too long or malformed. */
export const soundRequest: MiddlewareHandler<Environment> = async (c, next) => {
  const { path, search } = pathAndQuery(c.req.url);
  const length = path.length + search.length;
  if (length > LONGEST_URL)
    return problem(c, problems.urlTooLong, {
      detail: `Path and query have ${length} characters; ${LONGEST_URL} are allowed.`,
    });
  const entries = readQueryString(search);
  if (!isSoundPath(path) || entries === null)
    return problem(c, problems.malformedUrl, {
      detail:
        "The path or the query has an empty name, a control character, or percent-encoding that is not UTF-8.",
    });
  if (c.req.method === "OPTIONS")
    return new Response(null, {
      status: 204,
      headers: { ...preflight, "Cache-Control": caching.never },
    });
  if (c.req.method !== "GET" && c.req.method !== "HEAD")
    return problem(c, problems.methodNotAllowed, {
      detail: `${c.req.method} is not among ${ALLOWED}.`,
    });
  c.set("entries", entries);
  return next();
};
