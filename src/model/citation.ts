import { fnv1a } from "./fnv.ts";
import type { Listing } from "./formats/format.ts";
import { permanently } from "./listing.ts";
import { locatorsOf } from "./place.ts";
import type { Plan } from "./plan.ts";
import { isReported, type Reported } from "./proof/reported.ts";
import type { AnyRecord, Resource } from "./resource.ts";
import type { Text } from "./text.ts";

/** What every citation names: the document, the release, and the address of this deployment. */
export interface Source {
  plan: Plan;
  release: { id: string; date: string | null };
  /** Scheme and host, without a slash at the end: a setting, never the request's host. */
  origin: string;
  /** What links begin with, where it is not the origin: a copy's lead to the files beside it. */
  base?: string;
}

/** A citation, ready to be written in any form. It has no access date: the URL never changes. */
export interface Citation {
  /** Its own for each URL: letters, digits, dots and hyphens. */
  key: string;
  author: string;
  /** The document's title, and after a colon the part that is cited. */
  title: string;
  /** The document's own number; null where it has none. */
  number: string | null;
  /** ISO 8601 date of the document; a month where the day is not known. */
  issued: string;
  /** False where the source bears no date: `issued` is then the release's, for forms that want one. */
  dated: boolean;
  language: string;
  /** Where the words stand; empty for the whole document. */
  sections: string[];
  container: string;
  release: { id: string; date: string | null };
  /** Permanent and absolute. */
  url: string;
}

/** Programs that read BibTeX refuse much longer keys. */
const LONGEST_KEY = 80;

/** A key from a permanent path; the end of a long one is its FNV-1a hash. */
function keyOf(path: string): string {
  const name = path.replace(/^\/v1\/(releases\/)?/, "").replace(/[^A-Za-z0-9.-]+/g, "-");
  const key = `yuplan-${name}`;
  if (key.length <= LONGEST_KEY) return key;
  return `${key.slice(0, LONGEST_KEY - 9)}-${fnv1a(path).toString(16).padStart(8, "0")}`;
}

/** A name in both languages, the translation in brackets as bibliographies have it. */
const both = ({ zh, en }: Text) => `${zh} [${en}]`;

function cite(source: Source, path: string, part: Text | null, sections: string[]): Citation {
  const { plan, release, origin } = source;
  return {
    key: keyOf(path),
    author: both(plan.issuer),
    title: [plan.title, ...(part ? [part] : [])].map(both).join(": "),
    number: plan.documentNumber,
    issued: plan.issued,
    dated: true,
    language: plan.language,
    sections,
    container: "Yuplan",
    release: { id: release.id, date: release.date },
    url: origin + path,
  };
}

/** The date of what is ours: the release's. */
const issuedIn = ({ release, plan }: Source) => release.date ?? plan.issued;

/** When a source says that it was published; one from before the field counts as dated. */
const dateOf = (source: Source, { published, source: { dated } }: Reported) =>
  dated === false ? { issued: issuedIn(source), dated: false } : { issued: published, dated: true };

/** Cites one record, with the sections that its words stand in, or the source that reported it. */
export function citationOfRecord(
  source: Source,
  { name }: Resource,
  record: AnyRecord,
  sections: readonly AnyRecord[],
): Citation {
  const path = permanently(source.release.id, `/v1/${name}/${record.id}`);
  const part = record.name as Text;
  if (!isReported(record)) return cite(source, path, part, locatorsOf([record], sections));
  return {
    ...cite(source, path, null, []),
    author: record.source.publisher,
    title: `${record.source.title}: ${both(part)}`,
    number: null,
    ...dateOf(source, record),
    language: /\p{Script=Han}/u.test(record.quotation) ? "zh-CN" : "en",
  };
}

/** What a citation names of some records: where their words stand, and whether others reported any. */
export interface Grounds {
  sections: string[];
  isReported: boolean;
}

export const groundsOf = (
  records: readonly AnyRecord[],
  sections: readonly AnyRecord[],
): Grounds => ({
  sections: locatorsOf(records, sections),
  isReported: records.some(isReported),
});

/** Path of those of the whole lists of a release, by resource: no list is read to cite it. */
export const groundsPath = (release: string) => `/v1/releases/${release}/grounds.json`;

/** Cites what a query finds. */
export function citationOfList(
  source: Source,
  { links, description }: Pick<Listing, "links" | "description">,
  { sections, isReported }: Grounds,
): Citation {
  const citation = cite(source, links.permanent ?? "", description, sections);
  if (!isReported) return citation;
  // What several others reported has no one author: the list is ours.
  return {
    ...citation,
    author: citation.container,
    title: both(description),
    number: null,
    issued: issuedIn(source),
  };
}

/** Cites a whole release. */
export const citationOfRelease = (source: Source): Citation =>
  cite(source, `/v1/releases/${source.release.id}`, null, []);

/** Cites changes that lead to the release of `source`, by their path and in words. */
export const citationOfDiff = (source: Source, path: string, words: Text): Citation =>
  cite(source, path, words, []);

/** Name of a release with its date: “release 2026.1 (2026-11-25)”. */
export const releaseInWords = ({ id, date }: Citation["release"]) =>
  date === null ? `release ${id}, not published` : `release ${id} (${date})`;

/** What few styles print of their own accord: the document's number, the sections, the release. */
export function noteOf({ number, dated, sections, container, release }: Citation): string {
  const undated = dated ? [] : ["The source bears no date"];
  const place = [...(number === null ? [] : [number]), ...undated, ...sections].join("; ");
  return `${place === "" ? "" : `${place}. `}${container}, ${releaseInWords(release)}.`;
}
