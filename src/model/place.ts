import { evidenceOf } from "./dataset.ts";
import type { AnyRecord } from "./resource.ts";
import type { Text } from "./text.ts";

/** A section as far as naming it takes. */
export interface Place extends AnyRecord {
  kind: string;
  number: string | null;
  name: Text;
  parent: string | null;
  lines: { start: number; end: number };
}

/** Above this many sections a citation names their chapters instead. */
const MOST = 10;
const NUMERALS = "一二三四五六七八九十";

/** The sections around a section, outermost first, and itself last; empty if there is none of this id. */
export const sectionPath = (sections: readonly AnyRecord[], id: string): Place[] =>
  pathsTo(sections, new Set([id])).flat();

/** The same of some sections, in their order. */
export function pathsTo(sections: readonly AnyRecord[], ids: ReadonlySet<string>): Place[][] {
  const byId = new Map(sections.map((section) => [section.id, section as Place]));
  const pathTo = (section: Place): Place[] => {
    const parent = section.parent === null ? undefined : byId.get(section.parent);
    return [...(parent ? pathTo(parent) : []), section];
  };
  return [...byId.values()].filter(({ id }) => ids.has(id)).map(pathTo);
}

/** Sections as they stand in the document, what is around others before them. */
export const inDocumentOrder = (sections: readonly Place[]): Place[] =>
  sections.toSorted(({ lines: a }, { lines: b }) => a.start - b.start || b.end - a.end);

/** A printed number in digits: 专栏1 and 1． are 1, （三） is 3; as printed if it is none of these. */
function inDigits(printed: string): string {
  const digits = /\d+/.exec(printed)?.[0];
  const [numeral, ...more] = [...printed].filter((sign) => NUMERALS.includes(sign));
  if (digits !== undefined || numeral === undefined || more.length > 0) return digits ?? printed;
  return String(NUMERALS.indexOf(numeral) + 1);
}

/** A section as its readers name it: “box 1” or “专栏1”, “chapter 2, section 3” or “二（三）”. */
export function locatorIn(path: readonly Place[], language: keyof Text): string {
  // Boxes and figures are numbered through the whole document, so what is around them adds nothing.
  const start = path.findLastIndex(({ kind }) => kind === "box" || kind === "figure");
  const steps = path.slice(Math.max(start, 0));
  if (language === "zh") return steps.map(({ number, name }) => number ?? name.zh).join("");
  const names = steps.map(({ kind, number, name }) =>
    number === null ? `“${name.en}”` : `${kind} ${inDigits(number)}`,
  );
  return names.join(", ");
}

/** A section as a citation names it: “box 1 (专栏1)”, “chapter 2, section 3 (二（三）)”. */
const locator = (path: readonly Place[]) => `${locatorIn(path, "en")} (${locatorIn(path, "zh")})`;

/** Where the words of some records stand, in document order: each section, or if they are many each chapter. */
export function locatorsOf(
  records: readonly AnyRecord[],
  sections: readonly AnyRecord[],
): string[] {
  const ids = new Set(records.flatMap((one) => evidenceOf(one).map(({ section }) => section)));
  const paths = pathsTo(sections, ids);
  const exact = [...new Set(paths.map(locator))];
  if (exact.length <= MOST) return exact;
  return [...new Set(paths.map((path) => locator(path.slice(0, 1))))];
}
