import type { Comparator } from "../quantity.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./number-format.ts";
import type { Bounded, PrintedGrowth, TargetRecord } from "./target-record.ts";

const signs: Record<Language, Record<Exclude<Comparator, "between">, string>> = {
  en: {
    exactly: "",
    about: "about ",
    "at-least": "at least ",
    "more-than": "more than ",
    "at-most": "at most ",
    "less-than": "less than ",
  },
  zh: {
    exactly: "",
    about: "约",
    "at-least": "不少于",
    "more-than": "超过",
    "at-most": "不超过",
    "less-than": "少于",
  },
};

/** A number with its sign of percent, which belongs to it; other units stand beside it. */
export const numberIn = (unitCode: string, value: number) =>
  formatNumber(value) + (unitCode === "percent" ? "%" : "");

/** How a number is meant, before it: “at least ”; empty for one that is exact, or a range. */
export const signOf = (comparator: Comparator, language: Language): string =>
  comparator === "between" ? "" : signs[language][comparator];

/** A number or a range without how it is meant: “50%”, “3–5”. */
export function figureIn({ value, max }: Bounded, unitCode: string, language: Language): string {
  if (max === null) return numberIn(unitCode, value);
  return formatNumber(value) + (language === "zh" ? "—" : "–") + numberIn(unitCode, max);
}

/** A number as it is meant: “at least 50%”, “3–5”. */
export const bounded = (goal: Bounded, unitCode: string, language: Language): string =>
  signOf(goal.comparator, language) + figureIn(goal, unitCode, language);

/** The unit as a chart names it: the words of the document, or ours. */
export const unitIn = ({ unit }: Pick<TargetRecord, "unit">, language: Language) => unit[language];

/** A number with its unit as words in a row. */
export function withUnit(
  number: string,
  target: Pick<TargetRecord, "unit">,
  language: Language,
): string {
  if (target.unit.code === "percent") return number;
  return language === "zh" ? number + target.unit.zh : `${number} ${unitOf(target)}`;
}

/** A unit after a number in English: a multiple stands in brackets. */
const unitOf = ({ unit }: Pick<TargetRecord, "unit">) =>
  /^\d/.test(unit.en) ? `(${unit.en})` : unit.en;

const bases = {
  en: { "comparable-prices": "at comparable prices", nominal: "nominal" },
  zh: { "comparable-prices": "可比价", nominal: "名义" },
} as const;

/** The basis of a growth in words; empty where the unit says it already, or the document does not. */
export function basisIn({ basis }: PrintedGrowth, language: Language): string {
  if (basis === null || basis === "percentage-points") return "";
  return bases[language][basis];
}

/** The growth as printed, a year. */
export function growthIn({ value, unit, printed }: PrintedGrowth, language: Language): string {
  if (language === "zh") return unit === "percent" ? `年均增长${printed}` : `年均提高${printed}`;
  const points = value === 1 ? "percentage point" : "percentage points";
  return unit === "percent" ? `${printed} a year` : `${value} ${points} a year`;
}

/** The growth with its basis: “7% a year, at comparable prices”. */
export function growthWithBasis(growth: PrintedGrowth, language: Language): string {
  const basis = basisIn(growth, language);
  const words = growthIn(growth, language);
  if (basis === "") return words;
  return language === "zh" ? `${words}（${basis}）` : `${words}, ${basis}`;
}
