import { countsIn, inChinese, inEnglish } from "../../model/checks/numbers-in-text.ts";
import { placesIn, withoutPlaces } from "../../model/checks/places-in-text.ts";
import { conversionFailures } from "./conversions.ts";
import type { Document } from "./document.ts";
import { type Files, failure, type ProvedRecord } from "./record.ts";

/** A text of ours about what a record says, and its field. */
interface Ours {
  place: string;
  text: string;
}

/** Names of standards have numbers that nothing counts. */
const STANDARDS = /\bISO \d+/g;

const englishOf = (value: unknown) => (value as { en?: string } | null | undefined)?.en;

function textsOf({ note, summary, evidence }: ProvedRecord): Ours[] {
  const fields: [string, string | null | undefined][] = [
    ["note", englishOf(note)],
    ["summary.en", englishOf(summary)],
    ...evidence.map(({ how }, i): [string, string | null] => [`evidence ${i}, how`, how]),
  ];
  return fields.flatMap(([place, text]) => (text ? [{ place, text }] : []));
}

/** Numbers in a value, whatever their fields. */
const numbersOf = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersOf) : [];
};

/** The lines of the boxes that a text names. */
const boxLines = (text: string, { sections = [] }: Files): number[] =>
  placesIn(text, "box").flatMap((number) => {
    const range = sections.find(({ id }) => id === `box-${number}`)?.lines;
    const { start, end } = (range ?? { start: 1, end: 0 }) as { start: number; end: number };
    return Array.from({ length: end - start + 1 }, (_, i) => start + i);
  });

/** How many clusters are of a type, of each of its stages and kinds; and how many groups these make. */
function countsOf({ id }: ProvedRecord, { clusters = [] }: Files): number[] {
  const own = clusters.filter(({ type }) => type === id);
  const groups = ["stage", "kind"].map((field) => Map.groupBy(own, (cluster) => cluster[field]));
  return [
    own.length,
    ...groups.flatMap((by) => [by.size, ...[...by.values()].map(({ length }) => length)]),
  ];
}

/** Counts in words of what a row of box 2 declares and names. */
const rowCountsIn = (text: string) =>
  countsIn(
    text
      .split(/(?<=\.) /)
      .filter((one) => /named|declared/.test(one))
      .join(" "),
  );

/** Words and figures by which a line that a text names is known again; none if it has none. */
function marksOf(text: string, { name }: ProvedRecord): string[] {
  const { zh = "" } = (name ?? {}) as { zh?: string };
  const chinese = text.match(/[\p{Script=Han}\d.]*\p{Script=Han}[\p{Script=Han}\d.]*/gu) ?? [];
  const figures = withoutPlaces(text).match(/\d+(?:\.\d+)?/g) ?? [];
  if (chinese.length + figures.length === 0) return [];
  // A line may have another form of what is named: 西永综合保税区, 西永.
  const heads = [...chinese, zh].filter((words) => /^\D{2}/.test(words));
  return [...chinese, ...figures, ...heads.map((words) => words.slice(0, 2))];
}

/** What is wrong with a text of a record's: its numbers, and the lines that it names. */
function faultsIn(text: string, record: ProvedRecord, { lines }: Document, files: Files): string[] {
  const named = placesIn(text, "line");
  const sources = [...record.evidence.map(({ line }) => line), ...named, ...boxLines(text, files)];
  const known = new Set([
    ...[2018, 2022, files.districts?.length],
    ...numbersOf({ ...record, evidence: null }),
    ...countsOf(record, files),
    ...sources.flatMap((line) => inChinese(lines[line - 1] ?? "")),
  ]);
  const words = "declared" in record ? rowCountsIn(text) : [];
  const marks = marksOf(text, record);
  const holds = (line = "") =>
    line.trim() !== "" && (marks.length === 0 || marks.some((mark) => line.includes(mark)));
  return [
    ...[...inEnglish(withoutPlaces(text.replace(STANDARDS, ""))), ...words]
      .filter(({ number }) => !known.has(number))
      .map(({ printed }) => `it says ${printed}; neither the record nor a line it names has that`),
    ...named
      .filter((line) => !holds(lines[line - 1]))
      .map((line) => `line ${line} has nothing of what it says; name the line that is meant`),
  ];
}

/** Our notes tell no number that is not known, name lines that hold what they are about, and convert rightly. */
export const noteFailures = (document: Document, files: Files): string[] =>
  Object.entries(files).flatMap(([file, records]) =>
    records.flatMap((record) => [
      ...textsOf(record).flatMap(({ place, text }) =>
        faultsIn(text, record, document, files).map((what) =>
          failure(file, record.id, place, what),
        ),
      ),
      ...record.evidence.flatMap((proof, i) =>
        conversionFailures(proof).map((what) =>
          failure(file, record.id, `evidence ${i}, how`, what),
        ),
      ),
    ]),
  );
