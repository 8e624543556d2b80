import { depthOf } from "../../model/checks/sections-nest.ts";
import type { Document } from "./document.ts";
import { type Files, failure, type ProvedRecord } from "./record.ts";

interface Section extends ProvedRecord {
  kind: "front" | "chapter" | "section" | "item" | "box" | "figure";
  number: string | null;
  name: { zh: string };
  lines: { start: number; end: number };
}

/** What each kind of heading prints before its name. */
const NUMBERS: Readonly<Record<Section["kind"], RegExp>> = {
  front: /^$/,
  chapter: /^[一二三四五六七八九十]+$/,
  section: /^（[一二三四五六七八九十]+）$/,
  item: /^(\d+．)?$/,
  box: /^专栏\d+$/,
  figure: /^图\d+$/,
};

/** Marks between a heading's number and its name, and before an unnumbered name. */
const BETWEEN = /^(、|：|\s+|——)?$/;

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

/** Every section is headed as it says, and ends where the next begins. */
export const headingFailures = ({ lines }: Document, files: Files): string[] => {
  const sections = (files.sections ?? []) as Section[];
  return sections.flatMap((section) => {
    const { id, kind, number, name, lines: range } = section;
    const wrong = (place: string, what: string) => failure("sections", id, place, what);
    const end = endOf(section, sections, lines);
    return [
      ...(NUMBERS[kind].test(number ?? "")
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
    ];
  });
};
