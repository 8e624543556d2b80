import { encodeBase64 } from "hono/utils/encode";
import { utf8 } from "../../model/utf8.ts";
import { type CacheClass, caching } from "./caching.ts";
import { always, commonLinks, type Link, linkHeader } from "./headers.ts";

/** What a 200 of data says beside its body. */
export interface About {
  mediaType: string;
  cache: CacheClass;
  /** Path of the permanent twin. */
  permanent: string;
  /** HTTP date of the release; null for the draft. */
  modified: string | null;
  links?: readonly Link[];
}

/** A 200 of data, before it has its headers. */
export interface Answer extends About {
  body: string | Uint8Array<ArrayBuffer>;
  /** SHA-256 of the body in base64, where the build has worked it out. */
  digest?: string;
}

/** What is known of an answer that was made here, so that its body need not be read to keep it. */
interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  /** The one spelling of its query; empty without a query. */
  query: string;
}
const made = new WeakMap<Response, Made>();
export const madeHere = (response: Response) => made.get(response);

/** A 200 whose bytes are at hand. It is made with its headers: each that is added later costs more. */
export function whole(
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  query = "",
): Response {
  const response = new Response(bytes, { headers: { ...headers, ...always } });
  made.set(response, { bytes, query });
  return response;
}

const canonicalQueryOf = ({ links = [], permanent }: About) => {
  const url = links.find(({ rel }) => rel === "canonical")?.href ?? permanent;
  return url.includes("?") ? url.slice(url.indexOf("?")) : "";
};

/** All headers: validator and digest come from the bytes (RFC 9110, RFC 9530). */
const headersOf = (
  { mediaType, cache, permanent, modified, links = [] }: About,
  sha256: string,
): Record<string, string> => ({
  "Content-Type": mediaType,
  "Cache-Control": caching[cache],
  ETag: `"${sha256.slice(0, 32)}"`,
  "Repr-Digest": `sha-256=:${sha256}:`,
  "Content-Location": permanent,
  Link: linkHeader([...links, ...commonLinks]),
  ...(modified === null ? {} : { "Last-Modified": modified }),
});

/** A 200 with all its headers. */
export async function answer(about: Answer): Promise<Response> {
  const { body, digest } = about;
  const bytes = typeof body === "string" ? utf8(body) : body;
  const sha256 = digest ?? encodeBase64(await crypto.subtle.digest("SHA-256", bytes));
  return whole(bytes, headersOf(about, sha256), canonicalQueryOf(about));
}

/** The same of a body that is too long to hold, and so streams past; the build knows its digest and length. */
export const answerStream = (
  body: ReadableStream,
  { digest, length, ...about }: About & { digest: string; length: number },
): Response =>
  new Response(body, {
    headers: { ...headersOf(about, digest), "Content-Length": String(length) },
  });
