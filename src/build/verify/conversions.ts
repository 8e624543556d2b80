import { numbersIn } from "./numbers.ts";
import type { Proof } from "./record.ts";

/** The amount that words print first or last, in ones: 2.4万亿元 is 2.4e12, 万家 has its one unsaid. */
function amountIn(words: string, which: 0 | -1): number | undefined {
  const found = numbersIn(words.trim().replace(/^[万亿]/, "1$&")).at(which);
  return found && Number((found.figure * found.multiplier).toPrecision(12));
}

/** What is wrong with a `how`: each `X = Y` in it turns words of the quotation into as much of another unit. */
export const conversionFailures = ({ how, quote }: Proof): string[] =>
  (how ?? "").split(/[;；]/).flatMap((clause) => {
    const [left, right] = clause.split(" = ");
    if (left === undefined || right === undefined) return [];
    const words = left.replace(/\(.*?\)/g, "").trim();
    if (!quote.exact.includes(words))
      return [`it converts '${words}', which '${quote.exact}' does not print`];
    const [from, to] = [amountIn(left, -1), amountIn(right, 0)];
    return to === undefined || from === to
      ? []
      : [`'${clause.trim()}' does not hold: ${words} is ${from ?? "no number"}, not ${to}`];
  });
