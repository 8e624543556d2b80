import type { Language } from "./charts/language.ts";
import { formatNumber } from "./charts/number-format.ts";
import { codeIn } from "./codes.ts";
import { keyInWords } from "./headings.ts";
import { inFull } from "./in-full.ts";
import type { Unit } from "./quantity.ts";
import type { Text } from "./text.ts";

/** A name: in English both, or one where they are the same, since the Chinese is the document's. */
const nameInWords = ({ zh, en }: Text, language: Language): string =>
  language === "zh" || zh === en ? zh : `${zh} (${en})`;

const spaced = (code: string) => code.replaceAll("-", " ");

/** What is counted, as it stands behind a number. */
function unitInWords(unit: unknown, full: string | null, language: Language): string {
  if (unit === "percent") return "%";
  if (typeof unit === "string")
    return language === "zh" ? codeIn(unit, language) : ` ${spaced(unit)}`;
  const { zh, en } = (unit ?? {}) as Partial<Text>;
  if (!zh || !en) return "";
  return language === "zh" || zh === "%" ? zh : ` ${nameInWords({ zh, en: full ?? en }, language)}`;
}

/** Whether an object is a quantity: a number with what belongs to it beside it. */
export const isQuantity = (value: unknown): value is Record<string, unknown> & { value: number } =>
  typeof (value as { value?: unknown } | null)?.value === "number";

const isUnit = (value: unknown): value is Unit =>
  typeof value === "object" && value !== null && "factor" in value && "base" in value;

/** What `quantityInWords` says of an object. */
const QUANTITY = ["value", "max", "comparator", "unit", "year"];

/** Two ends as one: “2015–2018”, 2015—2018. */
const span = (low: number, high: number, language: Language) =>
  `${low}${language === "zh" ? "—" : "–"}${high}`;

/**
 * A number as it is meant: “more than 14,000 亿元 (1.4 trillion yuan), 2022”, 2022年超过14,000亿元.
 * `unit` is for want of its own.
 */
export function quantityInWords(
  { value, max, comparator, unit: own, year }: Record<string, unknown>,
  unit: unknown,
  language: Language,
): string {
  const counting = own ?? unit;
  const dated = typeof year === "number";
  const ends = [value, max].flatMap((end) => (typeof end === "number" ? formatNumber(end) : []));
  const isRange = ends.length > 1;
  // A bare number is meant as it stands.
  const isPlain = comparator === "exactly" || (comparator === "between" && language === "zh");
  const sign = typeof comparator !== "string" || isPlain ? "" : comparator;
  if (language === "zh")
    return `${dated ? `${year}年` : ""}${codeIn(sign, "zh")}${ends.join("—")}${unitInWords(counting, null, "zh")}`;
  const full =
    !isRange && typeof value === "number" && isUnit(counting) ? inFull({ value }, counting) : null;
  const number = ends.join(sign === "between" ? " and " : "–");
  const counted = unitInWords(counting, full, "en");
  return `${sign === "" ? "" : `${spaced(sign)} `}${number}${counted}${dated ? `, ${year}` : ""}`;
}

/** What stands between two values, and between one and its label. */
const marks = {
  en: { between: "; ", label: " " },
  zh: { between: "；", label: "：" },
} as const satisfies Record<Language, object>;

/** A number by itself; under 10,000 it may be a year. */
const bareNumber = (value: number) => (value < 1e4 ? String(value) : formatNumber(value));

/** A unit with what it is made of: “亿元 (100 million yuan) = 100,000,000 CNY”. */
function unitDefined({ zh, en, code, factor, base }: Unit, language: Language): string {
  const { between, label } = marks[language];
  const size = factor === 1 || base === "1" ? "" : ` = ${formatNumber(factor)} ${base}`;
  return `${nameInWords({ zh, en }, language)}${size}${between}${keyInWords("code", language)}${label}${code}`;
}

/** Two ends of a period or of lines, which are the only keys of their object; null of any other. */
function spanInWords(value: object, language: Language): string | null {
  const { from, to, start, end, ...others } = value as Record<string, unknown>;
  const [low, high] = [from ?? start, to ?? end];
  if (Object.keys(others).length > 0 || typeof low !== "number" || typeof high !== "number")
    return null;
  return low === high ? String(low) : span(low, high, language);
}

/**
 * Any value of a record in words. Quantities without a unit have the one given. What is missing is
 * left out; the whole is empty if nothing is there.
 */
export function inWords(value: unknown, language: Language, unit: unknown = null): string {
  const mark = marks[language];
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean" && language === "en") return value ? "yes" : "no";
  if (typeof value === "number") return bareNumber(value);
  if (Array.isArray(value))
    return value.map((item) => inWords(item, language, unit)).join(mark.between);
  if (typeof value !== "object") return codeIn(String(value), language);
  if (isUnit(value)) return unitDefined(value, language);
  const whole = spanInWords(value, language);
  if (whole !== null) return whole;
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
