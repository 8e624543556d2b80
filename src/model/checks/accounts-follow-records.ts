import { type Dataset, evidenceOf } from "../dataset.ts";
import type { Check } from "./check.ts";
import { idsIn, linksOf } from "./discrepancies-link-records.ts";
import { countsIn, inChinese, inEnglish, numeralsIn } from "./numbers-in-text.ts";
import { placesIn, withoutPlaces } from "./places-in-text.ts";

/** Our own account of a discrepancy: what is not a statement of the document's. */
const ACCOUNTS = ["explanation", "printed"];

/** The plan's base and target year. */
const YEARS = [2018, 2022];

/** Every number in a value. */
const numbersIn = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
};

/** How many things each list of a text has: 、 parts them, and 和 may. */
const sizesIn = (text: string): number[] =>
  text.split(/[，；。]/).flatMap((list) => {
    const size = list.split("、").length;
    return size === 1 ? [] : [size, size + list.split("和").length - 1];
  });

/** How many clusters of a type there are, in all and by each kind and stage. */
function countsOf(type: string, { clusters = [] }: Dataset): number[] {
  const own = clusters.filter((cluster) => cluster.type === type);
  const groups = ["kind", "stage"].map((field) => Map.groupBy(own, (cluster) => cluster[field]));
  return [own.length, ...groups.flatMap((by) => [...by.values()].map(({ length }) => length))];
}

/** A number as it is told, and how far off what it rounds may be. */
interface Told {
  printed: string;
  number: number;
  within: number;
}

/** Numbers of an account in figures; half of its last digit is what rounding may do. */
const figuresIn = (text: string): Told[] =>
  inEnglish(text).map(({ printed, number }) => {
    const [figure = "", decimals = ""] = /[\d,]+(?:\.(\d+))?/.exec(printed) ?? [];
    const scale = number / (Number(figure.replaceAll(",", "")) || number);
    return { printed, number, within: 0.5 * 10 ** -decimals.length * scale };
  });

/** Counts of an account in words: below ten, only a discrepancy of counts is sure to speak of these. */
const wordsIn = (text: string, kind: unknown): Told[] =>
  countsIn(text)
    .filter(({ number }) => kind === "count" || number >= 10)
    .map((count) => ({ ...count, within: 0 }));

/** Whether a number is known, or what was computed rounds to it; in its unit, percent, 万 or 亿. */
const isKnown = ({ number, within }: Told, known: readonly number[], computed: readonly number[]) =>
  known.includes(number) ||
  computed.some((one) =>
    [1, 0.01, 1e4, 1e8].some((scale) => Math.abs(Math.abs(one) * scale - number) <= within),
  );

/** An account of a discrepancy has no number that neither its own words, its arithmetic nor the records that it links have, and no line or box that none of them quotes. */
export const accountsFollowRecords: Check = ({ resources, dataset }) =>
  (dataset.discrepancies ?? []).flatMap((record) => {
    const links = linksOf(resources);
    const linked = links.flatMap(([field, file]) =>
      idsIn(record, field).flatMap((id) => dataset[file]?.find((one) => one.id === id) ?? []),
    );
    const evidence = [record, ...linked].flatMap(evidenceOf);
    // A type of cluster is told of with its clusters, wherever these stand again.
    const clusters = (dataset.clusters ?? []).filter(({ type }) =>
      idsIn(record, "clusterTypes").includes(String(type)),
    );
    const boxes = new Set(
      [...evidence, ...clusters.flatMap(evidenceOf)].map(({ section }) => section),
    );
    const quoted = evidence.map(({ quote }) => quote.exact);
    const known = [
      ...YEARS,
      ...quoted.flatMap((words) => [...inChinese(words), ...numeralsIn(words), ...sizesIn(words)]),
      ...linked.flatMap(({ evidence: _, ...fields }) => numbersIn(fields)),
      ...idsIn(record, "clusterTypes").flatMap((type) => countsOf(type, dataset)),
      ...links.map(([field]) => idsIn(record, field).length),
    ];
    const computed = inEnglish(String(record.arithmetic ?? "")).map(({ number }) => number);
    return ACCOUNTS.flatMap((field) => {
      const text = String(record[field]);
      const fault = (problem: string, remedy: string) => ({
        file: "discrepancies",
        record: record.id,
        field,
        problem,
        remedy,
      });
      return [
        ...[...figuresIn(withoutPlaces(text)), ...wordsIn(text, record.kind)]
          .filter((told) => !isKnown(told, known, computed))
          .map(({ printed }) =>
            fault(
              `It says ${printed}, which neither its words, its arithmetic nor the records it links have.`,
              "Write the number that they have, or quote or compute it.",
            ),
          ),
        ...[
          ...placesIn(text, "line")
            .filter((line) => evidence.every((one) => one.line !== line))
            .map((line) => `line ${line}`),
          ...placesIn(text, "box")
            .filter((box) => !boxes.has(`box-${box}`))
            .map((box) => `box ${box}`),
        ].map((place) =>
          fault(
            `It speaks of ${place}, which neither it nor a record that it links quotes.`,
            "Name the place that is meant, or quote what stands there.",
          ),
        ),
      ];
    });
  });
