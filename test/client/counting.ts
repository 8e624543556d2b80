import type { Fetch } from "@yuplan/client";

/** A fetch that writes down what it sends and what comes back. */
export function counting(send: Fetch = (request) => globalThis.fetch(request)) {
  const sent: { url: string; tag: string | null; status: number }[] = [];
  const fetch: Fetch = async (request) => {
    const response = await send(request);
    const { pathname, search } = new URL(request.url);
    const tag = request.headers.get("If-None-Match");
    sent.push({ url: pathname + search, tag, status: response.status });
    return response;
  };
  return { fetch, sent };
}
