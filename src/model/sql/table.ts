import { type Column, readerOf } from "../columns.ts";
import { knownFrom } from "../known-at.ts";
import { sortKeysOf } from "../query/parameters.ts";
import { textOf } from "../query/run.ts";
import type { AnyRecord, Resource } from "../resource.ts";
import { nameOf, quoted, quotedText } from "./names.ts";
import { type Statement, stored } from "./statement.ts";

/** Name of a resource's table. */
export const tableOf = ({ name }: Resource) => quoted(nameOf(name));

/** Columns that are no field: the record's place in its list, the day it was known from, its text, and itself. */
export const own = { place: "_place", known: "_known", text: "_text", record: "_record" } as const;

const isList = ({ type }: Column) => type === "list";

/** The lists in a resource's records, each with the table that has one row an item. */
export const listsIn = (resource: Resource): { path: string; table: string }[] =>
  resource.columns
    .filter(isList)
    .map(({ path }) => ({ path, table: quoted(nameOf(`${resource.name}_${path}`)) }));

/** What a list is sorted by: an enum in the order in which its schema declares its words. */
export function sortKey({ columns }: Resource, path: string): string {
  const words = columns.find((column) => column.path === path)?.values;
  const name = quoted(nameOf(path));
  if (!words) return name;
  return `CASE ${name} ${words.map((word, rank) => `WHEN ${quotedText(word)} THEN ${rank}`).join(" ")} END`;
}

/** Statements that make a resource's tables anew: what it can be asked by is a column, or a table of pairs. */
export function tablesOf(resource: Resource): string[] {
  const table = tableOf(resource);
  const columns = sortKeysOf(resource).map((path) => quoted(nameOf(path)));
  return [
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE TABLE ${table} (${own.place} INTEGER PRIMARY KEY, ${columns.join(", ")}, ${own.known}, ${own.text}, ${own.record})`,
    ...listsIn(resource).flatMap(({ table: list }) => [
      `DROP TABLE IF EXISTS ${list}`,
      `CREATE TABLE ${list} (value, ${own.place} INTEGER, PRIMARY KEY (value, ${own.place})) WITHOUT ROWID`,
    ]),
  ];
}

/** Statements that make their indexes, which is faster when the rows are there. */
export function indexesOf(resource: Resource): string[] {
  const index = (name: string, on: string, by: string) =>
    `CREATE INDEX ${quoted(nameOf(`${resource.name}_by_${name}`))} ON ${on} (${by})`;
  const table = tableOf(resource);
  return [
    ...sortKeysOf(resource).flatMap((path) => {
      const [name, key] = [quoted(nameOf(path)), sortKey(resource, path)];
      return [
        index(path, table, name),
        ...(key === name ? [] : [index(`rank_of_${path}`, table, key)]),
      ];
    }),
    index(own.known, table, own.known),
    ...listsIn(resource).map(({ path, table: list }) => index(`item_of_${path}`, list, own.place)),
  ];
}

/** Statements that write a record at its place in the list. */
export function rowsOf(resource: Resource): (place: number, record: AnyRecord) => Statement[] {
  const readers = sortKeysOf(resource).map(readerOf);
  const lists = listsIn(resource).map(({ path, table }) => ({
    read: readerOf(path),
    sql: `INSERT OR IGNORE INTO ${table} VALUES (?, ?)`,
  }));
  const known = resource.knownSince === undefined ? () => null : readerOf(resource.knownSince);
  const sql = `INSERT INTO ${tableOf(resource)} VALUES (${"?, ".repeat(readers.length + 3)}?)`;
  return (place, record) => {
    const since = known(record);
    const values = [
      place,
      ...readers.map((read) => stored(read(record))),
      typeof since === "string" ? knownFrom(since) : null,
      textOf(resource, record),
      JSON.stringify(record),
    ];
    const items = lists.flatMap(({ read, sql }) =>
      [read(record) ?? []].flat().map((item) => ({ sql, values: [stored(item), place] })),
    );
    return [{ sql, values }, ...items];
  };
}
