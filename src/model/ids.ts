import { linesAbout, linesFrom, sorted, written } from "./lines.ts";
import { utf8 } from "./utf8.ts";

/** Bytes of ids in a part, about. */
const PART = 32 * 1024;

/** Bytes of ids on either side of one that is not there, of which the nearest are named: some thousand ids. */
const ABOUT = 16 * 1024;

/** The ids of a resource in order, cut so that one is looked for in few of them however many there are. */
export interface CutIds {
  /** The first id of each part. */
  firsts: string;
  parts: string[];
}

/** Cuts ids into sorted parts. */
export function cutIds(ids: readonly string[]): CutIds {
  const parts: string[][] = [];
  let room = 0;
  for (const id of sorted(ids)) {
    const size = utf8(id).length + 1;
    if (room < size) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)?.push(id);
    room -= size;
  }
  return { firsts: written(parts.flatMap(([first = ""]) => first)), parts: parts.map(written) };
}

/** Number of the part where an id would stand, by the first ids of all parts. */
export const partOf = (firsts: readonly string[], id: string): number =>
  Math.max(
    0,
    firsts.findLastIndex((first) => first <= id),
  );

/** Numbers of the parts that have the ids about where one would stand. */
export function partsAbout(firsts: Uint8Array, id: string): number[] {
  const all = linesFrom(firsts, 0);
  const own = partOf(all, id);
  return [own - 1, own, own + 1].filter((number) => number in all);
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
