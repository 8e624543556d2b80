import type { Resource } from "../resource.ts";
import type { Entry } from "./names.ts";
import { aspects, type Passage } from "./passages.ts";

/** What a search shows of a record that it found. */
export interface Shown {
  passages: readonly Passage[];
  /** The section that it stands in itself; else that of its first evidence, if it has any. */
  section: string | null;
}

/** A document without the names of its fields, which would be a third of an index. */
type Line = [resource: string, id: string, kind: string | null, zh: string, en: string];

export const documentLine = ({ resource, id, kind, name }: Entry): string =>
  JSON.stringify([resource.name, id, kind ?? null, name.zh, name.en] satisfies Line);

/** What reads the line of a document of some resources; undefined for another resource's. */
export function documentFrom(resources: readonly Resource[]) {
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  return (line: string): Entry | undefined => {
    const [of, id, kind, zh, en] = JSON.parse(line) as Line;
    const resource = byName.get(of);
    return resource && { resource, id, ...(kind && { kind }), name: { en, zh } };
  };
}

/** A quotation by its number, with its section if that is not the record's. */
type Quotation = [number: number, text: string, section?: string];
type Row = Quotation | [path: string, aspect: number, text: string];

const isQuotation = (row: Row): row is Quotation => typeof row[0] === "number";

const QUOTATION = /^evidence\.(\d+)\.quote\.exact$/;

/** What is shown of a document beside its names, as a line. */
export function shownLine({ passages, section }: Shown): string {
  const rows = passages.map(({ path, aspect, text, section: own }): Row => {
    const [, quotation] = QUOTATION.exec(path) ?? [];
    if (quotation === undefined) return [path, aspects.indexOf(aspect), text];
    return own === section || own === undefined
      ? [Number(quotation), text]
      : [Number(quotation), text, own];
  });
  return JSON.stringify([section, ...rows]);
}

/** Reads such a line. */
export function shownFrom(line: string, names: readonly Passage[]): Shown {
  const [section, ...rows] = JSON.parse(line) as [string | null, ...Row[]];
  return { passages: [...names, ...rows.map((row) => passageFrom(row, section))], section };
}

function passageFrom(row: Row, section: string | null): Passage {
  if (!isQuotation(row)) {
    const [path, aspect, text] = row;
    return { path, aspect: aspects[aspect] ?? "text", text };
  }
  const [number, text, own = section] = row;
  const path = `evidence.${number}.quote.exact`;
  return { path, aspect: "text", text, ...(own === null ? {} : { section: own }) };
}
