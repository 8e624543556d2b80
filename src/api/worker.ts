import served from "served";
import type { Served } from "../model/served.ts";
import { createApp } from "./app.ts";
import type { Bindings, Platform } from "./bindings.ts";
import { madeHere } from "./http/answer.ts";
import { caching } from "./http/caching.ts";
import { isFresh, notModified, validatorsOf } from "./http/conditional.ts";
import { Memo } from "./http/memo.ts";
import { isSpelling, pathAndQuery } from "./http/query-string.ts";
import { warmUp } from "./rehearsal/warm-up.ts";

const app = createApp();

/** A kept answer if there is one; otherwise the app's, kept for the next. */
function serve(request: Request, env: Bindings, kept: Memo): Response | Promise<Response> {
  const { method, url } = request;
  if (method !== "GET" && method !== "HEAD") return app.fetch(request, env);
  const key = url.slice(url.indexOf("/", 8));
  return kept.answer(key, request) ?? make(key, request, env, kept);
}

/**
 * Asks the app. HEAD goes to the router as GET: the runtime drops the body and keeps its length. What
 * a client has already is compared here: of the request's headers, handlers read none but the range,
 * which means something on GET only (RFC 9110, section 14.2).
 */
async function make(key: string, request: Request, env: Bindings, kept: Memo): Promise<Response> {
  const response = await app.fetch(
    request.method === "GET" ? request : new Request(request.url),
    env,
  );
  // Only the one spelling of a URL is kept, here and at the edge: parameters in another order, defaults
  // spelled out, needless percent-encoding, and what trackers append get the same answer, made anew.
  const { path, search } = pathAndQuery(request.url);
  const isOwn = !path.includes("%") && isSpelling(search, madeHere(response)?.query ?? "");
  if (isOwn) kept.keep(key, response);
  else response.headers.set("Cloudflare-CDN-Cache-Control", caching.never);
  const fresh = response.ok && isFresh(request.headers, () => validatorsOf(response.headers));
  return fresh ? notModified(response.headers) : response;
}

/** Answers of some releases, with a memo of their own. */
function serving(served: Served) {
  let given: Platform | null = null;
  let bindings: Bindings;
  let memo: Memo;
  return (request: Request, env: Platform) => {
    // Settings may change under an isolate that stays.
    if (env !== given) {
      given = env;
      bindings = { ...env, SERVED: served };
      memo = new Memo();
    }
    return serve(request, bindings, memo);
  };
}

await warmUp(serving);

export { ReleaseDatabase } from "./database/release-database.ts";

export default { fetch: serving(served) } satisfies ExportedHandler<Platform>;
