import type { Resource } from "../resource.ts";
import type { Entry } from "./names.ts";
import { aspects, type Passage } from "./passages.ts";

/** A record as an index has it. */
export interface Document extends Entry {
  /** How many terms each of its fields has. */
  lengths: number[];
}

/** What a search shows of a record that it found. */
export interface Shown {
  passages: readonly Passage[];
  /** The section that it stands in itself; else that of its first evidence, if it has any. */
  section: string | null;
}

/** A document as its line has it. */
type Written = Omit<Document, "resource"> & { resource: string };

export const documentLine = ({ resource, ...rest }: Document): string =>
  JSON.stringify({ ...rest, resource: resource.name } satisfies Written);

/** What reads the line of a document of some resources; undefined for another resource's. */
export function documentFrom(resources: readonly Resource[]) {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  return (line: string): Document | undefined => {
    const { resource: name, ...rest } = JSON.parse(line) as Written;
    const resource = byName.get(name);
    return resource && { ...rest, resource };
  };
}

/** A passage without the names of its fields, which would be a third of an index. */
type Row = [path: string, aspect: number, text: string, section?: string];

/** What is shown of a document, as a line. */
export function shownLine({ passages, section }: Shown): string {
  const rows = passages.map(({ path, aspect, text, ...quoted }): Row => {
    const number = aspects.indexOf(aspect);
    return quoted.section === undefined
      ? [path, number, text]
      : [path, number, text, quoted.section];
  });
  return JSON.stringify([section, ...rows]);
}

export function shownFrom(line: string): Shown {
  const [section, ...rows] = JSON.parse(line) as [string | null, ...Row[]];
  const passages = rows.map(([path, aspect, text, quotedFrom]) => ({
    path,
    aspect: aspects[aspect] ?? "text",
    text,
    ...(quotedFrom === undefined ? {} : { section: quotedFrom }),
  }));
  return { passages, section };
}
