import { caching } from "./caching.ts";
import { isFresh, notModified } from "./conditional.ts";

/** An answer kept ready: its bytes and its headers. */
interface Kept {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

/** Bounds of what one isolate keeps. */
const MOST_ENTRIES = 1000;
const MOST_BYTES = 16 * 1024 * 1024;
/** A longer answer, which says so in Content-Length, streams past. */
const LONGEST = 1024 * 1024;

/**
 * Keeps 200s with a validator by path and query, and answers conditional requests from them. Only
 * sound queries get a 200, so junk in the URL cannot fill it; the oldest entry goes first.
 */
export class Memo {
  #kept = new Map<string, Kept>();
  #bytes = 0;

  /** The kept answer to a GET or HEAD of this path and query, whole or as a 304. */
  answer(key: string, request: Headers): Response | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    if (isFresh(request, kept.headers)) return notModified(kept.headers);
    return new Response(kept.bytes, { headers: kept.headers });
  }

  /** Keeps a response if it may be kept. True if it is. */
  async keep(key: string, response: Response): Promise<boolean> {
    if (response.status !== 200 || !response.headers.has("ETag")) return false;
    if (response.headers.get("Cache-Control") === caching.never) return false;
    if (Number(response.headers.get("Content-Length")) > LONGEST) return false;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = new Headers(response.headers);
    headers.set("Content-Length", String(bytes.length));
    this.#kept.set(key, { bytes, headers });
    this.#bytes += bytes.length;
    for (const [oldest, { bytes: old }] of this.#kept) {
      if (this.#kept.size <= MOST_ENTRIES && this.#bytes <= MOST_BYTES) break;
      if (oldest === key) continue;
      this.#kept.delete(oldest);
      this.#bytes -= old.length;
    }
    return true;
  }
}
