import type { Resource } from "../resource.ts";
import { type Entry, keyOf, type LookUp, type Named } from "./names.ts";

/** What a line of a written index has beside its key. */
type Written = Omit<Named, "id"> & { lengths: number[] };

/** Writes the line of a document: what it is looked up by, a blank, and what search knows of it. */
export function documentLine({ resource, id, ...named }: Entry, lengths: number[]): string {
  const written: Written = { ...named, lengths };
  return `${keyOf(resource.name, id)} ${JSON.stringify(written)}`;
}

/** The documents of a written index, by number. */
export interface Entries {
  /** A document; undefined for a number that is not among them. */
  at: (document: number) => Entry | undefined;
  /** How many terms each of its fields has. */
  lengthsOf: (document: number) => number[];
  lookUp: LookUp;
}

/** Reads documents from their lines, each when it is first asked for. */
export function entriesIn(lines: readonly string[], resources: readonly Resource[]): Entries {
  const numbers = new Map(lines.map((line, i) => [line.slice(0, line.indexOf(" ")), i]));
  const read: ({ entry: Entry; lengths: number[] } | undefined)[] = [];
  const documentAt = (number: number) => {
    read[number] ??= documentIn(lines[number] ?? "", resources);
    return read[number];
  };
  return {
    at: (document) => documentAt(document)?.entry,
    lengthsOf: (document) => documentAt(document)?.lengths ?? [],
    lookUp: (resource, id) => documentAt(numbers.get(keyOf(resource, id)) ?? -1)?.entry,
  };
}

function documentIn(line: string, resources: readonly Resource[]) {
  const blank = line.indexOf(" ");
  const [name, id = ""] = line.slice(0, blank).split("/");
  const resource = resources.find((one) => one.name === name);
  if (!resource) return undefined;
  const { lengths, ...named } = JSON.parse(line.slice(blank + 1)) as Written;
  return { entry: { resource, id, ...named }, lengths };
}
