import { createApp } from "./app.ts";
import { isFresh, notModified } from "./http/conditional.ts";
import { Memo } from "./http/memo.ts";
import { askingForPart } from "./http/range.ts";
import type { Bindings } from "./store.ts";

const app = createApp();
const memo = new Memo();

export default {
  /** A kept answer if there is one; otherwise the app's, kept for the next. */
  async fetch(request, env): Promise<Response> {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads) return app.fetch(request, env);
    const key = request.url.slice(request.url.indexOf("/", 8));
    const part = askingForPart(request);
    const kept = part === null ? memo.answer(key, request.headers) : null;
    if (kept) return kept;
    // HEAD goes to the router as GET: the runtime drops the body and keeps its length. What a client
    // has already is compared here, so that nothing of the request but its range makes an answer.
    const response = await app.fetch(new Request(request.url, { headers: part ?? {} }), env);
    if (await memo.keep(key, response)) return memo.answer(key, request.headers) ?? response;
    const fresh = response.ok && isFresh(request.headers, response.headers);
    return fresh ? notModified(response.headers) : response;
  },
} satisfies ExportedHandler<Bindings>;
