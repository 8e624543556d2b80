import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { workbookFile } from "../../../src/build/downloads/xlsx.ts";
import { answered, description, fromText, tables } from "./release.ts";

const workbook = new ExcelJS.Workbook();

const { content } = await workbookFile(tables, description);
await workbook.xlsx.load(new Uint8Array(content as Uint8Array).buffer);

const sheetOf = (name: string) => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

describe("the workbook", () => {
  it("has a readme and a sheet a resource", () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "readme",
      ...tables.map(({ resource }) => resource.name),
    ]);
  });

  it.each(tables)("has every value of $resource.name, numbers as numbers", (table) => {
    const sheet = sheetOf(table.resource.name);
    expect(sheet.rowCount).toBe(table.rows.length + 1);
    const rows = table.rows.map((_, i) =>
      table.columns.map((column, j): unknown => {
        const { value } = sheet.getCell(i + 2, j + 1);
        const isText = !["integer", "number", "boolean"].includes(column.type);
        if (isText) return fromText(value === null ? "" : String(value), column);
        expect(["number", "boolean", "object"]).toContain(typeof value);
        return value;
      }),
    );
    expect(rows).toEqual(answered(table));
  });

  it.each(tables)(
    "keeps the header of $resource.name in sight, bold, over wide columns",
    (table) => {
      const sheet = sheetOf(table.resource.name);
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      for (const [j, { path }] of table.columns.entries()) {
        const cell = sheet.getCell(1, j + 1);
        expect(cell.value).toBe(path);
        expect(cell.font.bold).toBe(true);
        expect(sheet.getColumn(j + 1).width).toBeGreaterThanOrEqual(Math.min(60, path.length));
      }
    },
  );

  it("says in its readme what it is, how to cite it, and what every column holds", () => {
    const lines: string[] = [];
    sheetOf("readme").eachRow((row) => {
      lines.push([row.values].flat().filter(Boolean).join(" | "));
    });
    const text = lines.join("\n");
    expect(text).toContain(description.citation);
    expect(text).toContain("https://creativecommons.org/licenses/by/4.0/");
    for (const { resource, columns, rows } of tables) {
      expect(text).toContain(`${resource.name} | ${rows.length} | ${resource.title.zh}`);
      for (const { path, type } of columns)
        expect(text).toContain(`${resource.name} | ${path} | ${type}`);
    }
  });

  it("refuses a text that a cell would cut", async () => {
    const [table] = tables;
    if (!table) throw new Error("There is no table.");
    const long = { ...table, rows: [["a".repeat(32_768)]] };
    await expect(workbookFile([long], description)).rejects.toThrow("32767");
  });
});
