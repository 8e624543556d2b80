import { createApp } from "./app.ts";
import { isFresh, notModified } from "./http/conditional.ts";
import { Memo } from "./http/memo.ts";
import type { Bindings } from "./store.ts";

const app = createApp();
const memo = new Memo();

export default {
  /** A kept answer if there is one; otherwise the app's, kept for the next. */
  async fetch(request, env): Promise<Response> {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads) return app.fetch(request, env);
    const key = request.url.slice(request.url.indexOf("/", 8));
    const kept = memo.answer(key, request.headers);
    if (kept) return kept;
    // HEAD goes to the router as GET: the runtime drops the body and keeps its length.
    const response = await app.fetch(new Request(request.url), env);
    if (await memo.keep(key, response)) return memo.answer(key, request.headers) ?? response;
    return isFresh(request.headers, response.headers) ? notModified(response.headers) : response;
  },
} satisfies ExportedHandler<Bindings>;
