import { bisectLeft } from "d3-array";
import type { AnyRecord } from "../resource.ts";

/**
 * Ids of the records that two lists share in the same order: as many as there can be. Every other
 * record was added, removed or moved.
 */
export function sharedInOrder(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): Set<string> {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const run = longestAscending(after.flatMap(({ id }) => places.get(id) ?? []));
  return new Set(before.filter((_, place) => run.has(place)).map(({ id }) => id));
}

/** The longest run of numbers, all different, that already ascends, by patience sorting. */
function longestAscending(numbers: readonly number[]): Set<number> {
  /** For each length, the smallest number that a run of it can end with. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    const length = bisectLeft(ends, number);
    previous.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) run.add(at);
  return run;
}
