import type { Observation } from "../resources/observations.ts";
import type { Check, Finding } from "./check.ts";

/** Numbers of a text, in figures. */
const numbersIn = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The parts of a ratio of three; of 7.2:40.0:52.8 the third is the share of services. */
const sharesIn = (text: string): number[] =>
  (/\d+(?:\.\d+)?(?:[:∶：]\d+(?:\.\d+)?){2}/.exec(text)?.[0].split(/[:∶：]/) ?? []).map(Number);

/** Three shares of one decimal, each rounded, are at most so far from the whole. */
const ROUNDED = 0.15 + 1e-9;

const comparators: [RegExp, string][] = [
  [/左右|约|about/, "about"],
  [/以上|不低于|不少于|at least/, "at-least"],
  [/以下|以内|不超过|at most/, "at-most"],
  [/超过|突破|逾|more than|over /, "more-than"],
  [/低于|less than/, "less-than"],
];

/** How the words mean the number beside them. */
const comparatorIn = (words: string) =>
  comparators.find(([pattern]) => pattern.test(words))?.[1] ?? "exactly";

/** Percentages of a text by which something grew, and how they are meant; what it fell by is below zero. */
const growthsIn = (text: string) =>
  text.split(/[，,。；;]/).flatMap((clause) => {
    const [before, figure] = clause.split(/(\d+(?:\.\d+)?) ?%/);
    if (before === undefined || figure === undefined) return [];
    const fell = /下降|减少|下滑|降低|decrease|decline|fall|fell|drop|down/.test(before);
    const reached = /[到至]$| to $/.test(before);
    const falls = (fell && !reached) || /[-−－]$/.test(before);
    return [{ value: (falls ? -1 : 1) * Number(figure), comparator: comparatorIn(clause) }];
  });

/** The value of a product or quotient; null if the formula is anything else. */
function resultOf(formula: string): number | null {
  if (!/^\d+(\.\d+)?([*/]\d+(\.\d+)?)+$/.test(formula)) return null;
  const [first = "", ...rest] = formula.split(/(?=[*/])/);
  return rest.reduce(
    (value, step) =>
      step.startsWith("*") ? value * Number(step.slice(1)) : value / Number(step.slice(1)),
    Number(first),
  );
}

/** Powers of ten convert units and make percent of shares; they need no quotation. */
const converts = (number: number) => Number.isInteger(Math.log10(number));

/** What an observation reports stands in the words quoted from its source, or follows from them. */
export const observationsFollowQuotations: Check = ({ dataset }) =>
  ((dataset.observations ?? []) as unknown as Observation[]).flatMap((observation) => {
    const { id, value, comparator, unit, realGrowth, quotation, derived, year, source } =
      observation;
    const fault = (field: string, problem: string, remedy: string): Finding => ({
      file: "observations",
      record: id,
      field,
      problem,
      remedy,
    });
    const quoted = numbersIn(quotation);
    const found: Finding[] = [];
    const shares = unit.code === "percent" ? sharesIn(quotation) : [];
    const third = shares[2] ?? null;
    const whole = Number(shares.reduce((sum, share) => sum + share, 0).toFixed(2));
    if (third !== null && Math.abs(whole - 100) > ROUNDED)
      found.push(
        fault("quotation", `The three shares make ${whole} %.`, "Copy them from the source again."),
      );
    if (value !== null && derived === null && third !== null && third !== value)
      found.push(
        fault(
          "value",
          `The third of the three shares is ${third}, not ${value}.`,
          "Write the share of services, which stands last.",
        ),
      );
    if (value !== null && derived === null && !quoted.includes(value))
      found.push(
        fault(
          "value",
          `The quotation does not print ${value}.`,
          "Quote the words that do, or give the formula in `derived`.",
        ),
      );
    if (derived !== null) {
      const result = resultOf(derived.formula);
      const strange = numbersIn(derived.formula).filter(
        (number) => !quoted.includes(number) && !converts(number),
      );
      const decimals = String(value).split(".")[1]?.length ?? 0;
      if (result === null || value === null || result.toFixed(decimals) !== value.toFixed(decimals))
        found.push(
          fault(
            "derived.formula",
            `${derived.formula} is ${result ?? "no product or quotient"}, not ${value}.`,
            "Correct the value or the formula.",
          ),
        );
      if (strange.length > 0)
        found.push(
          fault(
            "derived.formula",
            `The quotation does not print ${strange.join(", ")}.`,
            "Use the numbers quoted, and powers of ten.",
          ),
        );
    }
    const growths = growthsIn(quotation);
    const grown = growths.filter((growth) => growth.value === realGrowth?.value);
    if (grown.length > 0 && !grown.some((growth) => growth.comparator === realGrowth?.comparator))
      found.push(
        fault(
          "realGrowth.comparator",
          `The words mean '${grown[0]?.comparator}', not '${realGrowth?.comparator}'.`,
          "Write it as the source does.",
        ),
      );
    if (realGrowth !== null && grown.length === 0)
      found.push(
        fault(
          "realGrowth.value",
          `The quotation does not print ${realGrowth.value}, but ${growths.map((growth) => growth.value).join(", ") || "no growth"}.`,
          "Quote the words that do; what fell has a minus.",
        ),
      );
    if (comparator !== null && comparator !== comparatorIn(quotation))
      found.push(
        fault(
          "comparator",
          `The words mean '${comparatorIn(quotation)}', not '${comparator}'.`,
          "Write it as the source does.",
        ),
      );
    const years = (`${quotation} ${source.title}`.match(/(?<!\d)20\d\d(?=年)/g) ?? []).map(Number);
    if (years.length > 0 && !years.includes(year))
      found.push(
        fault(
          "year",
          `The source speaks of ${years.join(", ")}.`,
          "Correct the year, or quote it.",
        ),
      );
    return found;
  });
