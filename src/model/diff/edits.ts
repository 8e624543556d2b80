import { createPatch, type Operation } from "rfc6902";

/** Told of each pair of values on the way: it may give the operations between them itself. */
export type Between = NonNullable<Parameters<typeof createPatch>[2]>;

const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** Whether values are equal; it misses those whose keys stand in another order. */
const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The same operations on a value that stands at `base`. */
export const below = (base: string, operations: readonly Operation[]): Operation[] =>
  operations.map((operation) => ({ ...operation, path: base + operation.path }));

/**
 * A list of words or ids is one value. Of lists of objects, what is equal at both ends stays; between,
 * items are compared place by place, and what is left over is removed or added. The shortest edit
 * would take time with the square of the length.
 */
export const lists: Between = (before: unknown, after: unknown, at) => {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  if (sameText(before, after)) return [];
  const base = at.toString();
  if (![...before, ...after].every(isObject)) return [{ op: "replace", path: base, value: after }];
  return below(base, itemEdits(before, after));
};

function itemEdits(before: readonly unknown[], after: readonly unknown[]): Operation[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && sameText(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameText(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const both = shorter - tail;
  const places = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i);
  return [
    ...places(head, both).flatMap((i) => below(`/${i}`, editsOf(before[i], after[i]))),
    // From the end, so that the places before hold.
    ...places(both, before.length - tail)
      .reverse()
      .map((i): Operation => ({ op: "remove", path: `/${i}` })),
    ...places(both, after.length - tail).map(
      (i): Operation => ({ op: "add", path: `/${i}`, value: after[i] }),
    ),
  ];
}

/**
 * The operations (RFC 6902) that turn one JSON value into another; none if they are equal. What is
 * replaced or removed has its path in the old value, what is added in the new one.
 */
export const editsOf = (before: unknown, after: unknown): Operation[] =>
  sameText(before, after) ? [] : createPatch(before, after, lists);
