import { evidenceOf } from "../dataset.ts";
import type { Check } from "./check.ts";
import { inChinese, inEnglish } from "./numbers-in-text.ts";
import { placesIn, withoutPlaces } from "./places-in-text.ts";

interface Statement {
  says: string;
  evidence: number[];
}

/** The units that a statement puts in brackets: no numbers of its own. */
const UNITS = /\([^()]*(?:yuan|dollars)[^()]*\)/gi;

/** The plan's base and target year: box 1 prints them once for all its rows. */
const YEARS = [2018, 2022];

/** A discrepancy's statement has no number and no place that its evidence has not, but for a sum of ours, whose numbers are the arithmetic's. */
export const statementsFollowEvidence: Check = ({ dataset }) => {
  const rows = new Map(
    (dataset.targets ?? []).map((target) => [
      target.number,
      evidenceOf(target).find(({ proves }) => proves.includes("name.zh"))?.line,
    ]),
  );
  return (dataset.discrepancies ?? []).flatMap((record) => {
    const all = evidenceOf(record);
    const arithmetic = inEnglish(String(record.arithmetic ?? "")).map(({ number }) => number);
    return (record.statements as Statement[]).flatMap(({ says, evidence: entries }, i) => {
      const evidence = entries.flatMap((entry) => all[entry] ?? []);
      const words = evidence.map(({ quote }) => quote.exact);
      const known = new Set([
        ...(words.length > 0 ? words.flatMap(inChinese) : arithmetic),
        ...YEARS,
      ]);
      const fault = (problem: string, remedy: string) => ({
        file: "discrepancies",
        record: record.id,
        field: `statements.${i}.says`,
        problem,
        remedy,
      });
      const strange = inEnglish(withoutPlaces(says.replace(UNITS, "")))
        .filter(({ number }) => !known.has(number))
        .map(({ printed }) =>
          fault(
            `It says ${printed}, which the words it rests on do not print.`,
            "Write what they print, or quote the words that print it.",
          ),
        );
      const elsewhere = [
        ...placesIn(says, "line")
          .filter((number) => evidence.every(({ line }) => line !== number))
          .map((number) => `line ${number}`),
        ...placesIn(says, "box")
          .filter((number) => evidence.every(({ section }) => section !== `box-${number}`))
          .map((number) => `box ${number}`),
        ...placesIn(says, "row")
          .filter((row) => evidence.every(({ line }) => line !== rows.get(row)))
          .map((row) => `row ${row}`),
      ].map((place) =>
        fault(
          `It speaks of ${place}, where none of the words that it rests on stands.`,
          "Name the place of its evidence, or quote the words that stand there.",
        ),
      );
      return [...strange, ...elsewhere];
    });
  });
};
