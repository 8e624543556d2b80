/** A name in both languages, or in one where they are the same. */
const bilingual = (zh: string, en: string) => (zh === en ? zh : `${zh} (${en})`);

/** A field's key as words: `clusterTypes` is “cluster types”. */
export const fieldInWords = (key: string) => key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

/** A dotted path as a label: `derived.impliedGrowth` is “Derived: implied growth”. */
export function labelOf(path: string): string {
  const words = path.split(".").map(fieldInWords).join(": ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const spaced = (code: string) => code.replaceAll("-", " ");

function unitInWords(unit: unknown): string {
  if (typeof unit === "string") return ` ${spaced(unit)}`;
  const { zh, en } = (unit ?? {}) as { zh?: string; en?: string };
  return zh && en ? ` ${bilingual(zh, en)}` : "";
}

/** Whether an object is a quantity: a number with what belongs to it beside it. */
export const isQuantity = (value: unknown): value is Record<string, unknown> & { value: number } =>
  typeof (value as { value?: unknown } | null)?.value === "number";

/** What `quantityInWords` says of an object. */
const QUANTITY = ["value", "max", "comparator", "unit", "year"];

/** A number as it is meant: “more than 14000 亿元 (100 million yuan), 2022”. `unit` is for want of its own. */
export function quantityInWords(
  { value, max, comparator, unit: own, year }: Record<string, unknown>,
  unit: unknown,
): string {
  const sign = typeof comparator === "string" ? `${spaced(comparator)} ` : "";
  const number =
    typeof max === "number" ? `${value}${sign === "between " ? " and " : "–"}${max}` : `${value}`;
  const when = typeof year === "number" ? `, ${year}` : "";
  return `${sign}${number}${unitInWords(own ?? unit)}${when}`;
}

/**
 * Any value of a record in words. Quantities without a unit have the one given. What is missing is
 * left out; the whole is empty if nothing is there.
 */
export function inWords(value: unknown, unit: unknown = null): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map((item) => inWords(item, unit)).join("; ");
  if (typeof value !== "object") return String(value);
  const { zh, en, ...others } = value as Record<string, unknown>;
  const name = typeof en === "string" ? bilingual(typeof zh === "string" ? zh : en, en) : null;
  const counted = isQuantity(value);
  const rest = Object.entries(name === null ? value : others)
    .filter(([key]) => !(counted && QUANTITY.includes(key)))
    .map(([key, inner]) => [key, inWords(inner, unit)] as const)
    .filter(([, words]) => words !== "");
  // A single word needs no label.
  const alone = name === null && !counted && rest.length === 1;
  return [
    ...(name === null ? [] : [name]),
    ...(counted ? [quantityInWords(value, unit)] : []),
    ...rest.map(([key, words]) => (alone ? words : `${fieldInWords(key)} ${words}`)),
  ].join("; ");
}
