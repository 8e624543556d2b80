import { evidenceOf } from "../dataset.ts";
import type { Evidence } from "../evidence.ts";
import type { AnyRecord } from "../resource.ts";
import type { Check } from "./check.ts";

interface Section extends AnyRecord {
  kind: string;
  number: string | null;
  parent: string | null;
  name: { zh: string };
  lines: { start: number };
}

/** Records to look up by a field of theirs. */
type Lookup = (file: string, has: (record: AnyRecord) => boolean) => AnyRecord | undefined;

/** What a record's fields must be, from where its name stands. */
type Follows = (
  record: AnyRecord,
  place: Evidence,
  find: Lookup,
  all: readonly AnyRecord[],
) => Record<string, unknown>;

/** Where the words stand that prove a field, the name if none is given. */
const placeOf = (record: AnyRecord, field = "name.zh") =>
  evidenceOf(record).find(({ proves }) => proves.includes(field));

const sectionOf = (find: Lookup, id: unknown) =>
  find("sections", (section) => section.id === id) as Section | undefined;

/** The number that a heading prints: 3．, （三） and 三 are 3. */
const numberOf = (heading = "") =>
  Number(
    /\d+/.exec(heading)?.[0] ??
      "一二三四五六七八九十".search(/[^（）]/.exec(heading)?.[0] ?? "") + 1,
  );

/** Whether a paragraph is the last that begins before a box of the same section. */
const isRightBefore = (find: Lookup, item: Section | undefined, box: Section | undefined) =>
  item?.kind === "item" &&
  item.parent === box?.parent &&
  !find("sections", (one) => {
    const { start } = (one as Section).lines;
    return item.lines.start < start && start < box.lines.start;
  });

const PARTS: [RegExp, string][] = [
  [/支柱/, "pillar"],
  [/高端/, "high-end"],
  [/传统/, "traditional"],
];

/** Line 270 announces one core, one ring and two belts; this is how they are then called. */
const LAYOUT: [RegExp, string][] = [
  [/“一核”/, "core"],
  [/“环线”/, "ring"],
  [/城镇群/, "belt"],
];

const follows: Readonly<Record<string, Follows>> = {
  sectors: (_, { section }, find) => {
    const own = sectionOf(find, section);
    const above = sectionOf(find, own?.parent)?.name.zh ?? "";
    return {
      section,
      number: numberOf(own?.number ?? undefined),
      part: PARTS.find(([words]) => words.test(above))?.[1],
    };
  },
  actions: (_, { section }, find) => {
    const own = sectionOf(find, section);
    if (own?.kind === "item") {
      const parent = find("actions", (action) => action.section === own.parent)?.id;
      return { section, kind: "sub-action", number: null, parent };
    }
    const isSafeguard = sectionOf(find, own?.parent)?.name.zh === "保障措施";
    const number = numberOf(own?.number ?? undefined);
    return { section, kind: isSafeguard ? "safeguard" : "action", number, parent: null };
  },
  programmes: ({ parentSection: stated }, { section }, find) => {
    const own = sectionOf(find, section);
    // A box may belong to the one paragraph right before it, as box 6 does.
    const parentSection = isRightBefore(find, sectionOf(find, stated), own) ? stated : own?.parent;
    const action = find("actions", (one) => one.section === parentSection)?.id ?? null;
    return { section, parentSection, action };
  },
  projects: ({ kind }, { section, line }, find) => {
    const programme = find("programmes", (one) => one.section === section)?.id;
    const around = find(
      "projects",
      (one) => one.kind === "key-project" && placeOf(one)?.line === line,
    );
    return { programme, parent: kind === "named" ? around?.id : null };
  },
  // A row of box 2 is a line with the type and, under it, a line with its clusters.
  clusters: (_, { section, line }, find) => {
    const isHead = (type: AnyRecord) => {
      const head = placeOf(type);
      return head?.section === section && head.line === line - 1;
    };
    return { type: find("cluster-types", isHead)?.id };
  },
  "cluster-types": (record, { line }, _, all) => ({
    number: all.filter((type) => (placeOf(type)?.line ?? line) <= line).length,
    zone: placeOf(record, "zoneName.zh")?.section,
  }),
  areas: ({ name }, { section }, find) => {
    const kind = LAYOUT.find(([words]) => words.test((name as { zh: string }).zh))?.[1] ?? "part";
    const whole = find(
      "areas",
      (area) => area.kind !== "part" && placeOf(area)?.section === section,
    );
    return { section, kind, parent: kind === "part" ? whole?.id : null };
  },
};

/** Numbers, kinds and links that say where a record stands are those of the place of its name. */
export const fieldsFollowPlaces: Check = ({ dataset }) => {
  const find: Lookup = (file, has) => dataset[file]?.find(has);
  return Object.entries(follows).flatMap(([file, expectedOf]) => {
    const records = dataset[file] ?? [];
    return records.flatMap((record) => {
      const place = placeOf(record);
      if (!place) return [];
      return Object.entries(expectedOf(record, place, find, records))
        .filter(([field, expected]) => record[field] !== expected)
        .map(([field, expected]) => ({
          file,
          record: record.id,
          field,
          problem: `It is ${record[field]}, but from where its words stand, line ${place.line} of ${place.section}, it is ${expected ?? "nothing known"}.`,
          remedy: "Correct it, or the evidence of the name.",
        }));
    });
  });
};
