import { BoundedMap } from "../../model/bounded-map.ts";
import { LONGEST_KEPT } from "../../model/ready.ts";
import { madeHere } from "./answer.ts";
import { caching } from "./caching.ts";
import { isFresh, notModified, type Validators, validatorsOf } from "./conditional.ts";

/** An answer kept ready: its bytes and headers, and the 304 that stands for it. */
interface Kept {
  bytes: Uint8Array<ArrayBuffer>;
  whole: { headers: Headers };
  validators: () => Validators;
  /** One object for every client, made for the first: it has no body that could be used up. */
  unchanged: Response | null;
  /** Whether a client may ask for a part of it. */
  inParts: boolean;
}

/** Bounds of what one isolate keeps, in bytes. */
const MOST = 16 * 1024 * 1024;
/** What an entry costs beyond its body. */
const HEADERS = 4 * 1024;
/** Characters of the queries that were asked once. */
const MOST_ONCE = 256 * 1024;

/**
 * Keeps 200s with a validator by path and query, and answers conditional requests from them. Only
 * sound queries get a 200, so junk in the URL cannot fill it. A query is kept when it is asked for the
 * second time, so that those that nobody repeats displace nothing; the oldest entry goes first.
 */
export class Memo {
  #kept = new BoundedMap<Kept>(MOST);
  #once = new BoundedMap<true>(MOST_ONCE);

  /** The kept answer to a GET or HEAD of this path and query, whole or as a 304. */
  answer(key: string, request: Request): Response | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    const { headers } = request;
    if (kept.inParts && headers.has("Range")) return null;
    if (isFresh(headers, kept.validators)) {
      kept.unchanged ??= notModified(kept.whole.headers);
      return kept.unchanged;
    }
    return new Response(kept.bytes, kept.whole);
  }

  /** Keeps a response if it may be kept, and its bytes are at hand. */
  keep(key: string, response: Response): void {
    const bytes = madeHere(response)?.bytes;
    if (response.status !== 200 || !bytes || bytes.length > LONGEST_KEPT) return;
    const { headers } = response;
    if (headers.get("Cache-Control") === caching.never) return;
    if (key.includes("?") && !this.#once.get(key)) {
      this.#once.set(key, true, key.length);
      return;
    }
    this.#once.delete(key);
    const validators = validatorsOf(headers);
    const kept: Kept = {
      bytes,
      whole: { headers },
      validators: () => validators,
      unchanged: null,
      inParts: headers.has("Accept-Ranges"),
    };
    this.#kept.set(key, kept, bytes.length + HEADERS);
  }
}
