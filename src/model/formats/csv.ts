import { csvFormatRow } from "d3-dsv";
import { type Column, readerOf } from "../columns.ts";
import { headingOf } from "../headings.ts";
import type { Query } from "../query/query.ts";
import { utf8 } from "../utf8.ts";
import { columnsIn, type Format } from "./format.ts";
import { joined } from "./joined.ts";
import { writtenRows } from "./written.ts";

/** Joins the ids or words of a list in one cell; no id holds it. */
export const LIST_SEPARATOR = ";";

function cell(value: unknown, { type }: Column): string {
  if (value === null || value === undefined) return "";
  if (type === "list" && Array.isArray(value)) return value.join(LIST_SEPARATOR);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** How a table is written: the language of headings to read, null for the fields' own names; and Excel's mark. */
export type Spelling = Pick<Query, "lang" | "bom">;

/** How it is written where nothing is said of it. */
export const plainly: Spelling = { lang: null, bom: false };

/** How a row is written: a cell for each column, quoted where it must be. */
function lineWith(columns: readonly Column[]): (row: object) => string {
  const cells = columns.map((column) => {
    const read = readerOf(column.path);
    const isText = column.type === "text" || column.type === "json";
    return (row: object) => {
      const text = cell(read(row), column);
      // A spreadsheet would run text that begins like a formula; a number may begin with a minus.
      return isText && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    };
  });
  return (row) => csvFormatRow(cells.map((cellOf) => cellOf(row)));
}

const written = writtenRows<object>();
const LINE_BREAK = utf8("\r\n");

/** Rows as RFC 4180 in UTF-8: CRLF, a header line, dotted columns for nested fields, objects in lists as JSON. */
export function csvOf(
  columns: readonly Column[],
  rows: readonly object[],
  { lang, bom }: Spelling = plainly,
): Uint8Array<ArrayBuffer> {
  const paths = columns.map(({ path }) => path);
  const fields = lang === null ? paths : paths.map((path) => headingOf(path, lang));
  const lines = [utf8(csvFormatRow(fields)), ...written(rows, paths.join(), lineWith(columns))];
  return joined(lines, {
    before: utf8(bom ? "\uFEFF" : ""),
    between: LINE_BREAK,
    after: LINE_BREAK,
  });
}

export const csv: Format = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  about:
    "RFC 4180, dotted columns, formula-safe; `lang=zh` or `en` for headings to read, `bom=1` for Excel",
  takes: ["lang", "bom"],
  encode: (listing) => csvOf(columnsIn(listing), listing.rows, listing.query),
};
