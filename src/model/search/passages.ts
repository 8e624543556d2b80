import { type Column, valueAt } from "../columns.ts";
import { evidenceOf } from "../dataset.ts";
import type { AnyRecord, Resource } from "../resource.ts";
import { stringsIn } from "../strings-in.ts";
import type { LookUp, Named } from "./names.ts";

/** What a passage says of its record, most telling first: it decides how much a match counts. */
export const aspects = ["name", "alias", "text", "link", "remark"] as const;
export type Aspect = (typeof aspects)[number];

/** Neither the plan's words nor a name of ours for what they say: our prose, and where a report stands. */
const REMARKS = new Set([
  "summary.en",
  "explanation",
  "statements.says",
  "source.title",
  "source.publisher",
]);

/** A text of a record that search looks in, with the path of the field that holds it. */
export interface Passage {
  path: string;
  aspect: Aspect;
  text: string;
  /** The section of a quotation. */
  section?: string;
}

/** The texts that name a record: an index has them once, in the line that names it. */
export const namesIn = ({ id, kind, name }: Named): Passage[] => [
  { path: "id", aspect: "alias", text: id },
  ...(kind === undefined ? [] : [{ path: "kind", aspect: "text", text: kind } as const]),
  { path: "name.zh", aspect: "name", text: name.zh },
  { path: "name.en", aspect: "name", text: name.en },
];

/** The other texts of a record that search looks in, in schema order: what `q` of a list looks in, and its links. */
export function passagesOf(resource: Resource, record: AnyRecord, lookUp: LookUp): Passage[] {
  return resource.columns.flatMap((column): Passage[] => {
    const { path, ref } = column;
    const value = valueAt(record, path);
    if (ref !== undefined)
      return tells(resource, column) ? linkPassages(path, ref, value, lookUp) : [];
    if (path === "evidence")
      return evidenceOf(record).map(({ quote, section }, i) => ({
        path: `evidence.${i}.quote.exact`,
        aspect: "text",
        text: quote.exact,
        section,
      }));
    return stringsIn(value, path).flatMap((leaf): Passage[] => {
      const field = leaf.path.replace(/\.\d+\b/g, "");
      if (!resource.searchFields.includes(field)) return [];
      if (REMARKS.has(field)) return [{ ...leaf, aspect: "remark" }];
      return [{ ...leaf, aspect: path === "alsoKnownAs" ? "alias" : "text" }];
    });
  });
}

/** The section that a record stands in itself; else that of its first evidence, if it has any. */
export const sectionOf = (record: AnyRecord): string | null =>
  typeof record.section === "string" ? record.section : (evidenceOf(record)[0]?.section ?? null);

/** Links that say what a record is about: not its place in the document, nor long lists turned round by the build. */
function tells({ name }: Resource, { path, ref, joined }: Column): boolean {
  if (ref === "sections") return false;
  return !joined || (name === "districts" && path === "clusters");
}

/** A link counts by the names and kinds of the records that it leads to. */
function linkPassages(path: string, ref: string, value: unknown, lookUp: LookUp): Passage[] {
  const text = [value]
    .flat()
    .flatMap((id) => (typeof id === "string" ? (lookUp(ref, id) ?? []) : []))
    .flatMap(({ name, kind = [] }) => [name.zh, name.en].concat(kind))
    .join("\n");
  return text === "" ? [] : [{ path, aspect: "link", text }];
}
