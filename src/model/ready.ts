import { lineBeginning } from "./lines.ts";
import { sliceOf } from "./slices.ts";

/** An answer that the build made: the URL that it answers, all of its own headers, and its body. */
export interface ReadyAnswer {
  ready: string;
  headers: Record<string, string>;
  /** Null where it is a file of its own. */
  body: string | null;
  /** Path of the built file that is the body. */
  file: string | null;
}

/** Bytes of an answer that is held whole, at most: a longer one streams past. */
export const LONGEST_KEPT = 1024 * 1024;

/** Characters of records that an answer is made of at the edge, at most: there they are all held, parsed. */
export const LONGEST_MADE = 8_000_000;

/** Path of one slice of them. */
export const readySlice = (n: number) => `/ready/${n}.ndjson`;

/** The slice, of so many, that has the answer to a URL if there is one. */
export const readySliceOf = (url: string, slices: number) => readySlice(sliceOf(url, slices));

/** The answer to a URL in its slice; null if none was made. */
export function readyIn(slice: Uint8Array, url: string): ReadyAnswer | null {
  const line = lineBeginning(slice, `{"ready":${JSON.stringify(url)},`);
  return line === null ? null : (JSON.parse(line) as ReadyAnswer);
}
