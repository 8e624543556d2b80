import { evidenceOf } from "../dataset.ts";
import type { Check } from "./check.ts";
import { inChinese } from "./numbers-in-text.ts";

/** What a sum has of its own: one year, the four of the plan, and percent. */
const OWN = [1, 4, 100];

/** A printed number as a sum may write it: as it is, as a share, and in 亿 or 万. */
const forms = (number: number) =>
  [number, number / 100, number / 1e4, number / 1e8].map((form) => Number(form.toPrecision(12)));

const numbersIn = (formula: string) => (formula.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The arithmetic of a discrepancy has only numbers that its words print, and results of its own. */
export const sumsFollowWords: Check = ({ dataset }) =>
  (dataset.discrepancies ?? []).flatMap((record) => {
    const quoted = evidenceOf(record).flatMap(({ quote }) => inChinese(quote.exact));
    const known = new Set([...OWN, ...quoted.flatMap(forms)]);
    return String(record.arithmetic ?? "")
      .split(";")
      .flatMap((sum) => {
        const [formula = "", result = ""] = sum.split("=");
        const strange = numbersIn(formula).filter((number) => !known.has(number));
        for (const number of numbersIn(result)) known.add(number);
        return strange.map((number) => ({
          file: "discrepancies",
          record: record.id,
          field: "arithmetic",
          problem: `It counts with ${number}, which its words do not print.`,
          remedy: "Count with what they print, or quote the words that print it.",
        }));
      });
  });
