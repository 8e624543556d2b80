import { evidenceOf } from "../dataset.ts";
import type { Check } from "./check.ts";
import { inChinese, inEnglish } from "./numbers-in-text.ts";

interface Statement {
  says: string;
  evidence: number[];
}

/** Where a statement stands, and the units that it puts in brackets: no numbers of its own. */
const PLACES =
  /\b(?:lines?|box(?:es)?|rows?|items?|chapters?|sections?) \(?\d+\)?(?:(?:, |–| to | and )\d+)*|\([^()]*(?:yuan|dollars)[^()]*\)/gi;

/** The plan's base and target year: box 1 prints them once for all its rows. */
const YEARS = [2018, 2022];

/** A discrepancy's statement has no number that neither its evidence prints nor, for a sum of ours, the arithmetic. */
export const statementsFollowEvidence: Check = ({ dataset }) =>
  (dataset.discrepancies ?? []).flatMap((record) => {
    const evidence = evidenceOf(record);
    const arithmetic = inEnglish(String(record.arithmetic ?? "")).map(({ number }) => number);
    return (record.statements as Statement[]).flatMap(({ says, evidence: entries }, i) => {
      const words = entries.flatMap((entry) => evidence[entry]?.quote.exact ?? []);
      const printed = words.length > 0 ? words.flatMap(inChinese) : arithmetic;
      const known = new Set([...printed, ...YEARS]);
      return inEnglish(says.replace(PLACES, ""))
        .filter(({ number }) => !known.has(number))
        .map((strange) => ({
          file: "discrepancies",
          record: record.id,
          field: `statements.${i}.says`,
          problem: `It says ${strange.printed}, which the words it rests on do not print.`,
          remedy: "Write what they print, or quote the words that print it.",
        }));
    });
  });
