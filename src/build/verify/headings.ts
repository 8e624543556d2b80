import type { Document } from "./document.ts";
import { type Files, failure, type ProvedRecord } from "./record.ts";

interface Section extends ProvedRecord {
  kind: "front" | "chapter" | "section" | "item" | "box" | "figure";
  number: string | null;
  name: { zh: string };
  parent: string | null;
  lines: { start: number; end: number };
}

/** What each kind of heading prints before its name, and how deep it stands. */
const KINDS: Readonly<Record<Section["kind"], { number: RegExp; depth: number }>> = {
  front: { number: /^$/, depth: 0 },
  chapter: { number: /^[一二三四五六七八九十]+$/, depth: 0 },
  section: { number: /^（[一二三四五六七八九十]+）$/, depth: 1 },
  item: { number: /^(\d+．)?$/, depth: 2 },
  box: { number: /^专栏\d+$/, depth: 2 },
  figure: { number: /^图\d+$/, depth: 2 },
};

/** Marks between a heading's number and its name, and before an unnumbered name. */
const BETWEEN = /^(、|：|\s+|——)?$/;

const depthOf = ({ kind }: Section) => KINDS[kind].depth;

/** Whether a heading's line prints its number and all of its name, and nothing else up to the first full stop. */
function isPrinted({ kind, number, name, lines: range }: Section, lines: readonly string[]) {
  // What stands before the first chapter is named after a line of its title.
  if (kind === "front") return lines.slice(range.start - 1, range.end).includes(name.zh);
  const [heading = ""] = (lines[range.start - 1] ?? "").trim().split("。");
  return (
    heading.startsWith(number ?? "") &&
    heading.endsWith(name.zh) &&
    BETWEEN.test(heading.slice((number ?? "").length, heading.length - name.zh.length))
  );
}

/** The last line with words before another section of its depth, or a shallower one, begins; a paragraph is its line. */
function endOf(section: Section, sections: readonly Section[], lines: readonly string[]): number {
  const { kind, lines: range } = section;
  if (kind === "item" || kind === "figure") return range.start;
  const next = sections
    .filter((one) => one.lines.start > range.start && depthOf(one) <= depthOf(section))
    .reduce((first, one) => Math.min(first, one.lines.start), lines.length + 1);
  return lines.slice(0, next - 1).findLastIndex((line) => line.trim() !== "") + 1;
}

/** The sections that one may stand in: the last shallower one, and for a box the paragraph right before it. */
function parentsOf(section: Section, sections: readonly Section[]): (string | null)[] {
  const before = sections
    .filter(({ lines }) => lines.start < section.lines.start)
    .toSorted((a, b) => b.lines.start - a.lines.start);
  const around = before.find((one) => depthOf(one) < depthOf(section))?.id ?? null;
  const [last] = before;
  return section.kind === "box" && last?.kind === "item" ? [around, last.id] : [around];
}

/** Every section is headed as it says, ends where the next begins, and stands in the one around it. */
export const headingFailures = ({ lines }: Document, files: Files): string[] => {
  const sections = (files.sections ?? []) as Section[];
  return sections.flatMap((section) => {
    const { id, kind, number, name, parent, lines: range } = section;
    const wrong = (place: string, what: string) => failure("sections", id, place, what);
    const parents = depthOf(section) === 0 ? [null] : parentsOf(section, sections);
    const end = endOf(section, sections, lines);
    return [
      ...(KINDS[kind].number.test(number ?? "")
        ? []
        : [wrong("number", `a ${kind} is not numbered '${number}'`)]),
      ...(isPrinted(section, lines)
        ? []
        : [
            wrong(
              "number",
              `line ${range.start} is not headed '${number ?? ""}' '${name.zh}'; correct the number, the name or lines.start`,
            ),
          ]),
      ...(range.end === end
        ? []
        : [wrong("lines.end", `it ends on line ${end}, not ${range.end}`)]),
      ...(parents.includes(parent)
        ? []
        : [wrong("parent", `from its lines it stands in ${parents.join(" or ")}, not ${parent}`)]),
    ];
  });
};
