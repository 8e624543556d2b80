import Papa from "papaparse";
import { type Column, valueAt } from "../columns.ts";
import { headingOf } from "../headings.ts";
import type { Query } from "../query/query.ts";
import { columnsIn, type Format } from "./format.ts";

/** Joins the ids or words of a list in one cell; no id holds it. */
export const LIST_SEPARATOR = ";";

function cell(value: unknown, { type }: Column): string {
  if (value === null || value === undefined) return "";
  if (type === "list" && Array.isArray(value)) return value.join(LIST_SEPARATOR);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** How a table is written: the language of headings to read, null for the fields' own names; and Excel's mark. */
type Spelling = Pick<Query, "lang" | "bom">;

/** Rows as RFC 4180: CRLF, a header line, dotted columns for nested fields, objects in lists as JSON. */
export function csvOf(
  columns: readonly Column[],
  rows: readonly object[],
  { lang, bom }: Spelling = { lang: null, bom: false },
): string {
  const textual = new Set(columns.filter(({ type }) => type === "text" || type === "json"));
  const data = rows.map((row) =>
    columns.map((column) => {
      const text = cell(valueAt(row, column.path), column);
      // A spreadsheet would run text that begins like a formula; a number may begin with a minus.
      return textual.has(column) && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    }),
  );
  const fields = columns.map(({ path }) => (lang === null ? path : headingOf(path, lang)));
  const table = Papa.unparse([fields, ...data]);
  return `${bom ? "\uFEFF" : ""}${table}\r\n`;
}

export const csv: Format = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  about:
    "RFC 4180, dotted columns, formula-safe; `lang=zh` or `en` for headings to read, `bom=1` for Excel",
  encode: (listing) => csvOf(columnsIn(listing), listing.rows, listing.query),
};
