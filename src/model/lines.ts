import { utf8 } from "./utf8.ts";

const decoder = new TextDecoder();
/** The byte that ends a line. */
export const LINE_BREAK = 10;

/** Writes lines. */
export const written = (lines: readonly string[]): string =>
  lines.map((line) => `${line}\n`).join("");

/** Where the line ends that a byte is in: at its break, or where the bytes end if they were cut off. */
function endOf(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_BREAK, at);
  return end === -1 ? bytes.length : end;
}

/** The line that begins at a byte. */
export const lineAt = (bytes: Uint8Array, start: number): string =>
  decoder.decode(bytes.subarray(start, endOf(bytes, start)));

/** Sorts lines by their bytes in UTF-8, as `lineBeginning` looks for them. */
export const sorted = (lines: readonly string[]): string[] =>
  lines
    .map((line) => ({ line, bytes: utf8(line) }))
    .sort((a, b) => order(a.bytes, 0, b.bytes) || a.bytes.length - b.bytes.length)
    .map(({ line }) => line);

/** How the bytes from a place on compare with some others, as far as these go. */
function order(bytes: Uint8Array, from: number, others: Uint8Array): number {
  for (let i = 0; i < others.length; i += 1) {
    const difference = (bytes[from + i] ?? -1) - (others[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where the first of sorted lines begins that is not before some bytes; the lines end with the bytes. */
function place(bytes: Uint8Array, begin: Uint8Array, start: number): number {
  let [low, high] = [start, bytes.length];
  // Both stand at the beginning of a line, or at the end.
  while (low < high) {
    const middle = (low + high) >> 1;
    const line =
      middle === low ? low : Math.max(low, bytes.lastIndexOf(LINE_BREAK, middle - 1) + 1);
    if (order(bytes, line, begin) < 0) low = endOf(bytes, line) + 1;
    else high = line;
  }
  return low;
}

/**
 * The first of sorted lines that begins with a text, or null. They stand at the end of the bytes, from
 * `start` on, and only the one that is found is decoded.
 */
export function lineBeginning(bytes: Uint8Array, text: string, start = 0): string | null {
  const begin = utf8(text);
  const at = place(bytes, begin, start);
  return at < bytes.length && order(bytes, at, begin) === 0 ? lineAt(bytes, at) : null;
}

/** All of sorted lines that begin with a text. They stand at the end of the bytes, from `start` on. */
export function linesBeginning(bytes: Uint8Array, text: string, start = 0): string[] {
  const begin = utf8(text);
  const lines: string[] = [];
  for (let at = place(bytes, begin, start); at < bytes.length && order(bytes, at, begin) === 0; ) {
    lines.push(lineAt(bytes, at));
    at = endOf(bytes, at) + 1;
  }
  return lines;
}

/** The sorted lines on either side of where a text would stand, as many as begin within so many bytes of it. */
export function linesAbout(bytes: Uint8Array, text: string, room: number): string[] {
  const at = place(bytes, utf8(text), 0);
  const start = at > room ? endOf(bytes, at - room - 1) + 1 : 0;
  return linesFrom(bytes.subarray(0, endOf(bytes, at + room) + 1), start);
}

/** All lines from a place on. */
export const linesFrom = (bytes: Uint8Array, start: number): string[] =>
  decoder.decode(bytes.subarray(start)).split("\n").slice(0, -1);
