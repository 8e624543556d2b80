import { lineBeginning, linesFrom } from "../lines.ts";
import type { Change } from "./diff-schema.ts";

/** What the build keeps of what changed between two releases, so that the edge reads neither of them. */
export interface KeptDiff {
  /** How many slices there are of the changes of each resource that has any. */
  slices: Readonly<Record<string, number>>;
  /** The whole in each form, by its suffix. */
  whole: Readonly<Record<string, { bytes: number; sha256: string }>>;
  /** The address that links in the whole name. */
  origin: string;
}

/** How much larger than of records slices of changes are: whoever asks for a resource reads all of its own. */
export const LARGER = 8;

const folder = (from: string, to: string) => `/changes/${from}/${to}`;

/** Path of it. */
export const keptPath = (from: string, to: string) => `${folder(from, to)}/index.json`;

/** Path of the whole in a form. */
export const wholePath = (from: string, to: string, extension: string) =>
  `${folder(from, to)}/whole.${extension}`;

/** Path of a slice of a resource's changes; the id of a record decides in which of them it is. */
export const changesPath = (from: string, to: string, resource: string, slice: number) =>
  `${folder(from, to)}/${resource}-${slice}.ndjson`;

/** A change, and its place among those of its resource. */
interface Placed {
  id: string;
  at: number;
  change: Change;
}

/** A change as a slice has it. */
export const changeLine = (change: Change, at: number): string =>
  JSON.stringify({ id: change.id, at, change } satisfies Placed);

/** The changes in a slice, of some ids or of all. */
export function changesIn(slice: Uint8Array, ids: readonly string[] | null): Placed[] {
  const lines =
    ids === null
      ? linesFrom(slice, 0)
      : ids.flatMap((id) => lineBeginning(slice, `{"id":${JSON.stringify(id)},`) ?? []);
  return lines.map((line) => JSON.parse(line) as Placed);
}

/** Changes of a resource in their order. */
export const inOrder = (changes: readonly Placed[]): Change[] =>
  changes.toSorted((a, b) => a.at - b.at).map(({ change }) => change);
