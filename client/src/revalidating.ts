import type { Fetch } from "./fetch.ts";

/** An answer that is kept: its body, and the headers that it came with. */
interface Kept {
  etag: string;
  body: ArrayBuffer;
  headers: Headers;
}

const answerOf = ({ body, headers }: Kept) => new Response(body.slice(0), { headers });

/** What may be kept: whole answers with a validator that no one asked not to store. */
const mayBeKept = ({ status, headers }: Response) =>
  status === 200 &&
  headers.has("ETag") &&
  !(headers.get("Cache-Control") ?? "").includes("no-store");

/**
 * Keeps answers and asks only whether they still hold: a 304 gives the kept body. What never changes,
 * a release's own URLs, is not asked for again.
 */
export function revalidating(next: Fetch, most: number): Fetch {
  const answers = new Map<string, Kept>();
  return async (request) => {
    if (request.method !== "GET" || request.headers.has("If-None-Match")) return next(request);
    const kept = answers.get(request.url);
    if (kept?.headers.get("Cache-Control")?.includes("immutable")) return answerOf(kept);
    const asked = new Request(request);
    if (kept) asked.headers.set("If-None-Match", kept.etag);
    const response = await next(asked);
    if (kept && response.status === 304) return answerOf(kept);
    if (!mayBeKept(response)) return response;
    const etag = response.headers.get("ETag") ?? "";
    const fresh = { etag, body: await response.arrayBuffer(), headers: response.headers };
    answers.delete(request.url);
    answers.set(request.url, fresh);
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    return answerOf(fresh);
  };
}
