import { lineBeginning } from "./lines.ts";
import type { ReadyIndex } from "./served.ts";
import { sliceOf } from "./slices.ts";

/** An answer that the build made: path and query that it answers, headers, and body. */
export interface ReadyAnswer {
  ready: string;
  headers: Record<string, string>;
  body: string;
}

/** Bytes of one slice, about: it is read for one answer, and not kept. */
export const READY_SLICE = 32 * 1024;

/** Path of one slice of them. */
export const readySlice = (n: number) => `/ready/${n}.ndjson`;

/** The slice that has the answer to a path and query, if there is one. */
export const readySliceOf = (asked: string, { slices }: ReadyIndex) =>
  readySlice(sliceOf(asked, slices));

/** The answer to a path and query in its slice; null if none was made. */
export function readyIn(slice: Uint8Array, asked: string): ReadyAnswer | null {
  const line = lineBeginning(slice, `{"ready":${JSON.stringify(asked)},`);
  return line === null ? null : (JSON.parse(line) as ReadyAnswer);
}
