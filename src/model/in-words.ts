import type { Language } from "./charts/language.ts";
import { codeIn } from "./codes.ts";
import { keyInWords } from "./headings.ts";
import type { Text } from "./text.ts";

/** A name: in English both, or one where they are the same, since the Chinese is the document's. */
export const nameInWords = ({ zh, en }: Text, language: Language): string =>
  language === "zh" || zh === en ? zh : `${zh} (${en})`;

const spaced = (code: string) => code.replaceAll("-", " ");

function unitInWords(unit: unknown, language: Language): string {
  if (typeof unit === "string")
    return language === "zh" ? codeIn(unit, language) : ` ${spaced(unit)}`;
  const { zh, en } = (unit ?? {}) as Partial<Text>;
  if (!zh || !en) return "";
  return language === "zh" ? zh : ` ${nameInWords({ zh, en }, language)}`;
}

/** Whether an object is a quantity: a number with what belongs to it beside it. */
export const isQuantity = (value: unknown): value is Record<string, unknown> & { value: number } =>
  typeof (value as { value?: unknown } | null)?.value === "number";

/** What `quantityInWords` says of an object. */
const QUANTITY = ["value", "max", "comparator", "unit", "year"];

/**
 * A number as it is meant: “more than 14000 亿元 (100 million yuan), 2022”, 2022年超过14000亿元. `unit` is
 * for want of its own.
 */
export function quantityInWords(
  { value, max, comparator, unit: own, year }: Record<string, unknown>,
  unit: unknown,
  language: Language,
): string {
  const counted = unitInWords(own ?? unit, language);
  const dated = typeof year === "number";
  if (language === "zh") {
    const isPlain = comparator === "exactly" || comparator === "between";
    const sign = typeof comparator === "string" && !isPlain ? codeIn(comparator, language) : "";
    const number = typeof max === "number" ? `${value}—${max}` : `${value}`;
    return `${dated ? `${year}年` : ""}${sign}${number}${counted}`;
  }
  const sign = typeof comparator === "string" ? `${spaced(comparator)} ` : "";
  const number =
    typeof max === "number" ? `${value}${sign === "between " ? " and " : "–"}${max}` : `${value}`;
  return `${sign}${number}${counted}${dated ? `, ${year}` : ""}`;
}

/** What stands between two values, and between one and its label. */
const marks = {
  en: { between: "; ", label: " " },
  zh: { between: "；", label: "：" },
} as const satisfies Record<Language, object>;

/**
 * Any value of a record in words. Quantities without a unit have the one given. What is missing is
 * left out; the whole is empty if nothing is there.
 */
export function inWords(value: unknown, language: Language, unit: unknown = null): string {
  const mark = marks[language];
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean" && language === "en") return value ? "yes" : "no";
  if (Array.isArray(value))
    return value.map((item) => inWords(item, language, unit)).join(mark.between);
  if (typeof value !== "object") return codeIn(String(value), language);
  const { zh, en, ...others } = value as Record<string, unknown>;
  const name =
    typeof en === "string"
      ? nameInWords({ zh: typeof zh === "string" ? zh : en, en }, language)
      : null;
  const counted = isQuantity(value);
  const rest = Object.entries(name === null ? value : others)
    .filter(([key]) => !(counted && QUANTITY.includes(key)))
    .map(([key, inner]) => [key, inWords(inner, language, unit)] as const)
    .filter(([, words]) => words !== "");
  // A single word needs no label.
  const alone = name === null && !counted && rest.length === 1;
  return [
    ...(name === null ? [] : [name]),
    ...(counted ? [quantityInWords(value, unit, language)] : []),
    ...rest.map(([key, words]) =>
      alone ? words : `${keyInWords(key, language)}${mark.label}${words}`,
    ),
  ].join(mark.between);
}
