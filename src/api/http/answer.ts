import { encodeBase64 } from "hono/utils/encode";
import { type CacheClass, caching } from "./caching.ts";
import { commonLinks, type Link, linkHeader } from "./headers.ts";

/** A 200 of data, before it has its headers. */
export interface Answer {
  body: string | Uint8Array<ArrayBuffer>;
  mediaType: string;
  cache: CacheClass;
  /** Path of the permanent twin. */
  permanent: string;
  /** HTTP date of the release; null for the draft. */
  modified: string | null;
  links?: readonly Link[];
}

/** A 200 with all its headers: validator and digest come from the bytes (RFC 9110, RFC 9530). */
export async function answer({ body, mediaType, cache, permanent, modified, links = [] }: Answer) {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const digest = encodeBase64(await crypto.subtle.digest("SHA-256", bytes));
  return new Response(bytes, {
    headers: {
      "Content-Type": mediaType,
      "Cache-Control": caching[cache],
      ETag: `"${digest.slice(0, 32)}"`,
      "Repr-Digest": `sha-256=:${digest}:`,
      "Content-Location": permanent,
      Link: linkHeader([...links, ...commonLinks]),
      ...(modified === null ? {} : { "Last-Modified": modified }),
    },
  });
}
