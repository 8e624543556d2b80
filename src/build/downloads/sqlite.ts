import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { Column, LeafType } from "../../model/columns.ts";
import { downloads } from "../../model/downloads.ts";
import { nameOf, quoted, quotedText } from "../../model/sql/names.ts";
import { type Description, linesOf } from "./description.ts";
import type { File } from "./file.ts";
import { linksOf } from "./sqlite-links.ts";
import { viewsOf } from "./sqlite-views.ts";
import type { Cell, Table } from "./table.ts";

const storage: Record<LeafType, "INTEGER" | "REAL" | "TEXT"> = {
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
  enum: "TEXT",
  id: "TEXT",
  code: "TEXT",
  text: "TEXT",
  list: "TEXT",
  json: "TEXT",
};

/** Lists of ids have a table of their own; what else is not scalar is JSON in its column. */
const isInline = ({ type, ref }: Column) => type !== "list" || ref === undefined;

function constraintOf({ path, type, nullable, values, ref }: Column): string {
  const name = quoted(nameOf(path));
  return [
    nullable ? "" : "NOT NULL",
    path === "id" ? "PRIMARY KEY" : "",
    ref === undefined ? "" : `REFERENCES ${quoted(nameOf(ref))} ("id")`,
    type === "boolean" ? `CHECK (${name} IN (0, 1))` : "",
    type === "enum" && values ? `CHECK (${name} IN (${values.map(quotedText).join(", ")}))` : "",
    type === "json" || type === "list" ? `CHECK (json_valid(${name}))` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function createTable({ resource, columns }: Table): string {
  const inline = columns.filter(isInline);
  const lines = inline.map((column, i) => {
    const { path, type, description } = column;
    const comma = i < inline.length - 1 ? "," : "";
    const comment = description ? ` -- ${description.replace(/\s+/g, " ")}` : "";
    const definition = [quoted(nameOf(path)), storage[type], constraintOf(column)].join(" ");
    return `  ${definition.trim()}${comma}${comment}`;
  });
  const table = quoted(nameOf(resource.name));
  const indexes = inline
    .filter(({ ref }) => ref !== undefined)
    .map(({ path }) => {
      const index = quoted(`${nameOf(resource.name)}_by_${nameOf(path)}`);
      return `CREATE INDEX ${index} ON ${table} (${quoted(nameOf(path))});`;
    });
  return [`CREATE TABLE ${table} (\n${lines.join("\n")}\n) STRICT;`, ...indexes].join("\n");
}

/** The pairs of a list of ids, numbered as they stand in the list, from 0. */
function createLinks(tables: readonly Table[]): string[] {
  return linksOf(tables).map(({ table, from, to, fromTable, toTable }) =>
    [
      `CREATE TABLE ${quoted(table)} (`,
      `  ${quoted(from)} TEXT NOT NULL REFERENCES ${quoted(fromTable)} ("id"),`,
      '  "position" INTEGER NOT NULL,',
      `  ${quoted(to)} TEXT NOT NULL REFERENCES ${quoted(toTable)} ("id"),`,
      `  PRIMARY KEY (${quoted(from)}, "position")`,
      ") STRICT, WITHOUT ROWID;",
      `CREATE INDEX ${quoted(`${table}_by_${to}`)} ON ${quoted(table)} (${quoted(to)});`,
    ].join("\n"),
  );
}

function stored(value: Cell): SQLInputValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

function fill(database: DatabaseSync, tables: readonly Table[]): void {
  const insert = (table: string, width: number) =>
    database.prepare(`INSERT INTO ${quoted(table)} VALUES (${Array(width).fill("?").join(", ")})`);
  for (const { resource, columns, rows } of tables) {
    const inline = columns.flatMap((column, i) => (isInline(column) ? [i] : []));
    const statement = insert(nameOf(resource.name), inline.length);
    for (const row of rows) statement.run(...inline.map((i) => stored(row[i] ?? null)));
  }
  for (const { table, of, column } of linksOf(tables)) {
    const statement = insert(table, 3);
    const id = of.columns.findIndex(({ path }) => path === "id");
    for (const row of of.rows)
      for (const [position, linked] of [row[column] ?? []].flat().entries())
        statement.run(stored(row[id] ?? null), position, stored(linked));
  }
}

function describe(database: DatabaseSync, description: Description): void {
  database.exec(
    'CREATE TABLE "about" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL) STRICT;',
  );
  const statement = database.prepare('INSERT INTO "about" VALUES (?, ?)');
  for (const [name, value] of linesOf(description)) statement.run(name, value);
}

/**
 * A database: a table a resource, a table a list of ids, and views. Throws if an id has no record.
 * Only what is written here is in its bytes, so the same data gives the same file.
 */
export function databaseFile(tables: readonly Table[], description: Description): File {
  // Links go both ways, so they are checked when all records are there.
  const database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  // Half of the tables are short lists of pairs: small pages waste less on them.
  database.exec("PRAGMA page_size = 1024");
  database.exec("BEGIN");
  describe(database, description);
  database.exec(
    [...tables.map(createTable), ...createLinks(tables), ...viewsOf(tables)].join("\n"),
  );
  fill(database, tables);
  database.exec("COMMIT");
  const broken = database.prepare("PRAGMA foreign_key_check").all();
  if (broken.length > 0) throw new Error(`Links without a record: ${JSON.stringify(broken)}`);
  database.exec("VACUUM");
  const content = database.serialize();
  database.close();
  return { ...downloads.database, content };
}
