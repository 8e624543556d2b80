/** What tells one version of an answer from another. */
export interface Validators {
  etag: string | null;
  /** Milliseconds since 1970; NaN where the answer has no date. */
  modified: number;
}

export const validatorsOf = (response: Headers): Validators => ({
  etag: response.get("ETag"),
  modified: Date.parse(response.get("Last-Modified") ?? ""),
});

/** Whether a client already has what an answer holds (RFC 9110, section 13). */
export function isFresh(request: Headers, validators: () => Validators): boolean {
  const wanted = request.get("If-None-Match");
  if (wanted !== null) {
    const { etag } = validators();
    if (wanted === etag || wanted.trim() === "*") return true;
    // Compared weakly: a network that compresses weakens a strong validator.
    const strong = (tag: string) => tag.trim().replace(/^W\//, "");
    return etag !== null && wanted.split(",").some((tag) => strong(tag) === etag);
  }
  const since = request.get("If-Modified-Since");
  return since !== null && validators().modified <= Date.parse(since);
}

/** Headers of a 200 that speak of its body, and so are not on its 304. */
const ABOUT_BODY = ["Content-Type", "Content-Length", "Content-Range", "Repr-Digest"];

/** A 304: every header that the 200 had, but those about the body. */
export function notModified(response: Headers): Response {
  const headers = new Headers(response);
  for (const name of ABOUT_BODY) headers.delete(name);
  return new Response(null, { status: 304, headers });
}
