import writeWorkbook, { type CellObject, type Row } from "write-excel-file/node";
import { downloads } from "../../model/downloads.ts";
import { LIST_SEPARATOR } from "../../model/formats/csv.ts";
import { type Description, linesOf } from "./description.ts";
import type { File } from "./file.ts";
import { type Cell, columnOf, type Table } from "./table.ts";
import { redated } from "./zip.ts";

/** What a spreadsheet takes in one cell. */
const LONGEST_TEXT = 32_767;
/** Widths in characters. */
const NARROWEST = 8;
const WIDEST = 60;

const bold = (value: string): CellObject => ({ value, type: String, fontWeight: "bold" });

/** Text of a cell that holds text; null where it holds a number, a truth value or nothing. */
function textOf(value: Cell): string | null {
  if (Array.isArray(value)) return value.join(LIST_SEPARATOR) || null;
  return typeof value === "string" ? value : null;
}

function cellOf(value: Cell): CellObject | null {
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  const text = textOf(value);
  if (text === null) return null;
  if (text.length > LONGEST_TEXT)
    throw new Error(`A cell takes ${LONGEST_TEXT} characters, not ${text.length}.`);
  return { value: text, type: String };
}

/** Characters that a value takes; Chinese ones are twice as wide. */
const widthOf = (value: Cell) =>
  (textOf(value) ?? String(value ?? "")).replace(/[^\0-\u2fff]/g, "--").length;

function sheetOf(name: string, data: Row[], widths: number[]) {
  const columns = widths.map((width) => ({ width: Math.min(WIDEST, Math.max(NARROWEST, width)) }));
  return { sheet: name, data, columns, stickyRowsCount: 1 };
}

function sheetOfTable(table: Table) {
  const { columns, resource, rows } = table;
  const header = columns.map(({ path }) => bold(path));
  const widths = columns.map(({ path }, i) =>
    [path, ...columnOf(table, i)].reduce<number>(
      (widest, cell) => Math.max(widest, widthOf(cell)),
      0,
    ),
  );
  return sheetOf(
    resource.name,
    [header, ...rows.map((row) => row.map(cellOf))],
    widths.map((width) => width + 2),
  );
}

/** The first sheet: what this is, how to cite it, and every column of every other sheet. */
function readmeSheet(tables: readonly Table[], description: Description) {
  const columns = tables.flatMap(({ resource, columns }) =>
    columns.map(({ path, type, description: what }) => [resource.name, path, type, what ?? null]),
  );
  return sheetOf(
    "readme",
    [
      ...linesOf(description).map(([name, value]) => [bold(name), cellOf(value)]),
      [],
      [bold("sheet"), bold("records"), bold("about")],
      ...tables.map(({ resource: { name, title: called, about: what }, rows }) =>
        [name, rows.length, `${called.zh} ${called.en}. ${what.en}`].map(cellOf),
      ),
      [],
      [bold("sheet"), bold("column"), bold("type"), bold("about")],
      ...columns.map((row) => row.map(cellOf)),
    ],
    [16, 32, 60, 60],
  );
}

/** A workbook: a readme and a sheet a resource, numbers as numbers, the header frozen. */
export async function workbookFile(
  tables: readonly Table[],
  description: Description,
): Promise<File> {
  const sheets = [readmeSheet(tables, description), ...tables.map(sheetOfTable)];
  const workbook = await writeWorkbook(sheets).toBuffer();
  return { ...downloads.workbook, content: redated(workbook, description.fileDate) };
}
