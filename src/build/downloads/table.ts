import { type Column, columnsHeldBy, valueAt } from "../../model/columns.ts";
import type { Release } from "../../model/release.ts";
import type { Resource } from "../../model/resource.ts";

/** A value in a table: objects and lists of objects are JSON text, as in CSV. */
export type Cell = string | number | boolean | string[] | null;

/** A resource of a release as a table: dotted columns, one row a record, in document order. */
export interface Table {
  resource: Resource;
  columns: Column[];
  rows: Cell[][];
}

function cellOf(value: unknown, { type }: Column): Cell {
  if (value === null) return null;
  if (type === "list" && Array.isArray(value)) return value.map(String);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return JSON.stringify(value);
}

/** The records of a release, flattened: what Parquet, XLSX and SQLite have in common with CSV. */
export function tablesOf(resources: readonly Resource[], { dataset }: Release): Table[] {
  return resources.map((resource) => {
    const records = dataset[resource.name] ?? [];
    const held = columnsHeldBy(resource.columns, records);
    const rows = records.map((record) =>
      held.map((column) => cellOf(valueAt(record, column.path), column)),
    );
    // A release that was frozen before a field existed has no value in it.
    const columns = held.map((column, i) => ({
      ...column,
      nullable: column.nullable || rows.some((row) => row[i] === null),
    }));
    return { resource, columns, rows };
  });
}

/** The values of one column. */
export const columnOf = ({ rows }: Table, index: number): Cell[] =>
  rows.map((row) => row[index] ?? null);
