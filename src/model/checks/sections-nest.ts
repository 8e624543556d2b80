import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

interface Section extends AnyRecord {
  kind: string;
  parent: string | null;
  lines: { start: number; end: number };
}

/** How deep each kind of section stands; the paragraphs of a section, its boxes and figures side by side. */
const DEPTHS: Readonly<Record<string, number>> = { front: 0, chapter: 0, section: 1 };
export const depthOf = ({ kind }: Pick<Section, "kind">) => DEPTHS[kind] ?? 2;

/** The sections that one may stand in: the last shallower one before it, and for a box the paragraph right before it. */
function parentsOf(section: Section, sections: readonly Section[]): (string | null)[] {
  const depth = depthOf(section);
  if (depth === 0) return [null];
  const before = sections
    .filter(({ lines }) => lines.start < section.lines.start)
    .toSorted((a, b) => b.lines.start - a.lines.start);
  const around = before.find((one) => depthOf(one) < depth)?.id ?? null;
  const [last] = before;
  return section.kind === "box" && last?.kind === "item" ? [around, last.id] : [around];
}

/** A section stands in the one whose lines are around it. */
export const sectionsNest: Check = ({ dataset }) => {
  const sections = (dataset.sections ?? []) as Section[];
  return sections.flatMap((section) => {
    const parents = parentsOf(section, sections);
    if (parents.includes(section.parent)) return [];
    return [
      {
        file: "sections",
        record: section.id,
        field: "parent",
        problem: `It is ${section.parent}, but from its lines it stands in ${parents.join(" or ")}.`,
        remedy: "Correct it, its kind or its lines.",
      },
    ];
  });
};
