import { bisectRight } from "d3-array";
import { linesAbout, sorted, written } from "./lines.ts";
import { utf8 } from "./utf8.ts";

/** Bytes of lines in a part, about. */
const PART = 32 * 1024;

/** Bytes of ids on either side of one that is not there, of which the nearest are named: some thousand ids. */
const ABOUT = 16 * 1024;

/** Lines in order, cut so that one is looked for in few of them however many there are. */
export interface CutLines {
  /** What the first of each part begins with, as far as no line before it does: where they are long, that is short. */
  firsts: string;
  parts: string[];
}

/** Cuts lines, such as ids, into sorted parts. */
export function cutLines(lines: readonly string[]): CutLines {
  const parts: string[][] = [];
  let room = 0;
  for (const line of sorted(lines)) {
    const size = utf8(line).length + 1;
    if (room < size) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)?.push(line);
    room -= size;
  }
  const firsts = parts.map(([first = ""], n) => told(first, parts[n - 1]?.at(-1) ?? ""));
  return { firsts: written(firsts), parts: parts.map(written) };
}

/** The beginning of a line that stands after the line before it. */
function told(line: string, before: string): string {
  let begin = "";
  for (const character of line) {
    begin += character;
    if (begin > before) break;
  }
  return begin;
}

/** Path of what parts under a path begin with, and of one of them. */
export const firstsPath = (base: string) => `${base}.txt`;
export const partPath = (base: string, number: number) => `${base}-${number}.txt`;

/** Number of the part where a line would stand, by what all parts begin with. */
export const partOf = (firsts: readonly string[], line: string): number =>
  Math.max(0, bisectRight(firsts, line) - 1);

/** Numbers of the parts that have the lines that begin with a text, if there are any. */
export function partsBeginning(firsts: readonly string[], text: string): number[] {
  if (firsts.length === 0) return [];
  const own = partOf(firsts, text);
  let end = own + 1;
  while (firsts[end]?.startsWith(text)) end += 1;
  return Array.from({ length: end - own }, (_, n) => own + n);
}

/** Numbers of the parts that have the ids about where one would stand. */
export function partsAbout(firsts: readonly string[], id: string): number[] {
  const own = partOf(firsts, id);
  return [own - 1, own, own + 1].filter((number) => number in firsts);
}

/** Of the ids of neighbouring parts, those about where one would stand. */
export const idsAbout = (parts: readonly Uint8Array[], id: string): string[] =>
  linesAbout(joined(parts), id, ABOUT);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
