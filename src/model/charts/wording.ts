import type { PlannedTarget } from "../derive/planned-target.ts";
import type { Comparator, Unit } from "../quantity.ts";
import type { Language } from "./language.ts";
import { formatNumber } from "./number-format.ts";

/** A number with the way it is meant. */
export interface Bounded {
  value: number;
  max: number | null;
  comparator: Comparator;
}

type Figure = Omit<Bounded, "max">;
type PrintedGrowth = NonNullable<PlannedTarget["growth"]>;
type Counted = { unit: Unit };

/** How a number is meant, before it. */
export const signs: Record<Language, Record<Exclude<Comparator, "between">, string>> = {
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

/** A figure without decimals that mean nothing: those of one that is only about right. */
const roundly = ({ value, comparator }: Figure): Bounded => ({
  value: comparator === "about" && value >= 100 ? Math.round(value) : value,
  max: null,
  comparator,
});

/** A figure in a sentence: “about 12,922”. */
export const roughly = (figure: Figure, unitCode: string, language: Language): string =>
  bounded(roundly(figure), unitCode, language);

/** A figure on a plot: “≈ 12,922”. */
export const shortly = (figure: Figure, unitCode: string, language: Language): string =>
  figure.comparator === "about"
    ? `≈ ${numberIn(unitCode, roundly(figure).value)}`
    : roughly(figure, unitCode, language);

/** The unit as a chart names it: the words of the document, or ours. */
export const unitIn = ({ unit }: Counted, language: Language) => unit[language];

/** A number with its unit as words in a row. */
export function withUnit(number: string, target: Counted, language: Language): string {
  if (target.unit.code === "percent") return number;
  if (language === "zh") return number + target.unit.zh;
  return `${number} ${isScaled(target) ? `(${target.unit.en})` : target.unit.en}`;
}

/** Whether a unit's English name begins with a number, and so cannot stand behind another. */
export const isScaled = ({ unit }: Counted): boolean => /^\d/.test(unit.en);

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
