import { fnv1a } from "./fnv.ts";

/** Bytes of records, and of what stands around them, that one slice holds, about: what reading a single record costs at most. */
const SLICE = 128 * 1024;

/** How many slices so many bytes are cut into. */
export const slicesFor = (bytes: number, slice = SLICE): number =>
  Math.max(1, Math.ceil(bytes / slice));

/** The slice that has the record of an id: its FNV-1a hash decides, so that no index is needed. */
export const sliceOf = (id: string, slices: number): number => fnv1a(id) % slices;

/** The line of a slice that begins with a text, or null: it is found as text, so that nothing else is parsed. */
export function lineOf(slice: string, begin: string): string | null {
  const start = slice.startsWith(begin) ? 0 : slice.indexOf(`\n${begin}`) + 1;
  if (start === 0 && !slice.startsWith(begin)) return null;
  return slice.slice(start, slice.indexOf("\n", start));
}

/** Slices of so many lines, each with what it is found by. */
export function sliced(lines: readonly { key: string; text: string }[], slices: number): string[] {
  const texts = Array.from({ length: slices }, () => "");
  for (const { key, text } of lines) texts[sliceOf(key, slices)] += text;
  return texts;
}
