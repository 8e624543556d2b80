import type { Language } from "../charts/language.ts";
import type { Comparison } from "./parameters.ts";

/** A value that a filter asks for; null asks for records without one. */
export type Wanted = string | number | boolean | null;

/** A list query, checked and normalised: two spellings of one query give equal objects. */
export interface Query {
  filters: { path: string; anyOf: Wanted[] }[];
  ranges: { path: string; comparison: Comparison; bound: number }[];
  q: string | null;
  /** Only what was known on this day. */
  asOf: string | null;
  sort: { path: string; descending: boolean }[];
  fields: string[] | null;
  limit: number | null;
  cursor: string | null;
  bom: boolean;
  /** Language of CSV headings to read; null for the fields' own names. */
  lang: Language | null;
}

/** The longest text that is looked for, and the most records of a page. */
export const bounds = { characters: 200, rows: 1000 } as const;

/** The query of a list without a query string. */
export const everything: Query = {
  filters: [],
  ranges: [],
  q: null,
  asOf: null,
  sort: [],
  fields: null,
  limit: null,
  cursor: null,
  bom: false,
  lang: null,
};

/** What is wrong with one parameter: the `errors` of a problem. */
export interface QueryError {
  in: "query";
  name: string;
  code: "unknown" | "repeated" | "empty" | "malformed" | "not-allowed";
  detail: string;
  didYouMean?: string;
  allowed?: readonly string[];
}

/** Why a query has no answer: its cursor is of no use, or it finds more than an answer can hold. */
export interface Refusal {
  name: "cursor" | "limit";
  refusal: string;
}
