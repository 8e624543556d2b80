import CachePolicy from "http-cache-semantics";

const request = (path: string) => ({
  url: path,
  method: "GET",
  headers: { host: "yuplan.test" },
});

/** A response as a shared cache sees it: what RFC 9111 and RFC 5861 let it do. */
export function cacheOf(path: string, response: Response): CachePolicy {
  const headers = Object.fromEntries(response.headers);
  return new CachePolicy(request(path), { status: response.status, headers }, { shared: true });
}

/** What was stored, some seconds later. */
export function agedBy(seconds: number, policy: CachePolicy): CachePolicy {
  const stored = policy.toObject();
  return CachePolicy.fromObject({ ...stored, t: stored.t - seconds * 1000 });
}

/** What a cache does with a request for what it stored some seconds ago. */
export function after(
  seconds: number,
  policy: CachePolicy,
  path: string,
): "fresh" | "stale while revalidating" | "revalidated first" {
  const { revalidation } = agedBy(seconds, policy).evaluateRequest(request(path));
  if (!revalidation) return "fresh";
  return revalidation.synchronous ? "revalidated first" : "stale while revalidating";
}

/** What a cache asks with to revalidate, and what it has after the answer. */
export const revalidation = (policy: CachePolicy, path: string) => ({
  headers: policy.revalidationHeaders(request(path)) as Record<string, string>,
  after: (answer: Response) =>
    policy.revalidatedPolicy(request(path), {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
    }),
});
