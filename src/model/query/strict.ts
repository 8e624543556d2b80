import { isDay } from "../known-at.ts";
import { nearest } from "./nearest.ts";
import type { Entries } from "./parse.ts";
import type { QueryError } from "./query.ts";

/** What is wrong with a value; null if nothing is. */
export type Fault = Pick<QueryError, "code" | "detail" | "didYouMean" | "allowed"> | null;

/** Parameters by name, in canonical order, each with what it refuses. */
export type Parameters = Readonly<Record<string, (value: string) => Fault>>;

/** One of some words. */
export const oneOf =
  (words: readonly string[]) =>
  (value: string): Fault =>
    words.includes(value) ? null : notAmong(value, words);

/** One or more of some words, joined with commas. */
export const someOf =
  (words: readonly string[]) =>
  (value: string): Fault => {
    const wrong = value.split(",").find((one) => !words.includes(one));
    return wrong === undefined ? null : notAmong(wrong, words);
  };

/** Whatever is written. */
export const anything = (): Fault => null;

/** A whole number within bounds, both included. */
export const wholeNumber =
  (least: number, most: number) =>
  (value: string): Fault => {
    const isWhole = /^-?(0|[1-9]\d{0,14})$/.test(value);
    if (isWhole && Number(value) >= least && Number(value) <= most) return null;
    const code = isWhole ? "not-allowed" : "malformed";
    return {
      code,
      detail: `'${value.slice(0, 40)}' is not a whole number from ${least} to ${most}.`,
    };
  };

/** A number without an exponent and with no sign but minus: one that JavaScript writes as it reads it. */
const DECIMAL = /^-?(?=(?:\.?\d){1,15}$)(0|[1-9]\d*)(\.\d{1,6})?$/;

/** A decimal number. */
export const decimal = (value: string): Fault =>
  DECIMAL.test(value)
    ? null
    : {
        code: "malformed",
        detail: `'${value.slice(0, 40)}' is not a decimal number of at most 15 digits, 6 of them after the point.`,
      };

/** A day of the calendar. */
export const day = (value: string): Fault =>
  isDay(value)
    ? null
    : {
        code: "malformed",
        detail: `'${value.slice(0, 40)}' is not a day: write it as 2022-12-31.`,
      };

/** That a value is none of some words, and which may have been meant. */
export function notAmong(value: string, words: readonly string[]): NonNullable<Fault> {
  const [near] = nearest(value, words);
  return {
    code: value === "" ? "empty" : "not-allowed",
    detail:
      value === ""
        ? "A value is missing."
        : `'${value.slice(0, 40)}' is not one of the allowed values.`,
    ...(near === undefined ? {} : { didYouMean: near }),
    allowed: words,
  };
}

/** That there is no parameter of a name, and which may have been meant. */
export function unknown(name: string, names: readonly string[]): NonNullable<Fault> {
  const [near] = nearest(name, names);
  return {
    code: "unknown",
    detail: `'${name}' is not a parameter here.`,
    ...(near === undefined ? {} : { didYouMean: near }),
  };
}

/** Reads a query strictly: what is unknown, repeated, empty or refused by its parameter is an error. */
export function readStrictly(
  entries: Entries,
  parameters: Parameters,
): { values: ReadonlyMap<string, string>; errors: QueryError[] } {
  const names = Object.keys(parameters);
  const values = new Map<string, string>();
  const errors = entries.flatMap(([name, value]): QueryError[] => {
    // Its own: every object knows "constructor" and the like.
    const refuse = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const fault = (what: NonNullable<Fault>): QueryError[] => [{ in: "query", name, ...what }];
    if (!refuse) return fault(unknown(name, names));
    if (values.has(name))
      return fault({
        code: "repeated",
        detail: `'${name}' is given more than once. What takes several values takes them joined with commas.`,
      });
    values.set(name, value);
    if (value === "") return fault({ code: "empty", detail: `'${name}' has no value.` });
    const wrong = refuse(value);
    return wrong ? fault({ ...wrong, detail: `${name}: ${wrong.detail}` }) : [];
  });
  return { values, errors };
}

/** The one spelling of a query: parameters in their order, without those left out. */
export const spelled = (
  pairs: readonly (readonly [name: string, value: string | number | null])[],
): string =>
  pairs
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll("%2C", ",")}`)
    .join("&");
