import { BoundedMap } from "../bounded-map.ts";
import { LONGEST_KEPT, madeHere } from "./answer.ts";
import { caching } from "./caching.ts";
import { isFresh, notModified, type Validators, validatorsOf } from "./conditional.ts";

/** An answer kept ready: its bytes and headers, and the 304 that stands for it. */
interface Kept {
  bytes: Uint8Array<ArrayBuffer>;
  whole: { headers: Headers };
  validators: Validators;
  /** One object for every client: it has no body that could be used up. */
  unchanged: Response;
  /** Whether a client may ask for a part of it. */
  inParts: boolean;
}

/** Bounds of what one isolate keeps, in bytes. */
const MOST = 16 * 1024 * 1024;
/** What an entry costs beyond its body. */
const HEADERS = 4 * 1024;

/**
 * Keeps 200s with a validator by path and query, and answers conditional requests from them. Only
 * sound queries get a 200, so junk in the URL cannot fill it; the oldest entry goes first.
 */
export class Memo {
  #kept = new BoundedMap<Kept>(MOST);

  /** The kept answer to a GET or HEAD of this path and query, whole or as a 304. */
  answer(key: string, request: Request): Response | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    const { headers } = request;
    if (kept.inParts && headers.has("Range")) return null;
    if (isFresh(headers, kept.validators)) return kept.unchanged;
    return new Response(kept.bytes, kept.whole);
  }

  /** Keeps a response if it may be kept, and its bytes are at hand. */
  keep(key: string, response: Response): void {
    const bytes = madeHere(response)?.bytes;
    if (response.status !== 200 || !bytes || bytes.length > LONGEST_KEPT) return;
    const { headers } = response;
    if (headers.get("Cache-Control") === caching.never) return;
    const kept = {
      bytes,
      whole: { headers },
      validators: validatorsOf(headers),
      unchanged: notModified(headers),
      inParts: headers.has("Accept-Ranges"),
    };
    this.#kept.set(key, kept, bytes.length + HEADERS);
  }
}
