import { columnsHeldBy, valueAt } from "../../model/columns.ts";
import type { AnyRecord, Resource } from "../../model/resource.ts";
import { indexesOf, rowsOf, tablesOf } from "../../model/sql/table.ts";
import type { AboutList } from "../bindings.ts";
import type { Filling } from "./tables.ts";

/** Raise it when rows are written differently and neither tables nor file show it. */
const WRITTEN = 1;

/** Fills the tables of a list from its records, one a line. */
export function listTables(resource: Resource): Filling<AboutList> {
  const rows = rowsOf(resource);
  const held = new Set(columnsHeldBy(resource.columns, []).map(({ path }) => path));
  const coded = resource.columns
    .filter(({ type }) => type === "code")
    .map(({ path }) => ({ path, words: new Set<string>() }));
  return {
    tables: tablesOf(resource),
    indexes: indexesOf(resource),
    mark: [
      resource.columns.map(({ path, type, optional }) => [path, type, optional]),
      resource.searchFields,
      resource.knownSince,
      WRITTEN,
    ],
    line: (line, number) => {
      const record = JSON.parse(line) as AnyRecord;
      for (const { path } of columnsHeldBy(resource.columns, [record])) held.add(path);
      for (const { path, words } of coded) words.add(String(valueAt(record, path)));
      return rows(number, record);
    },
    about: () => ({
      columns: [...held],
      words: Object.fromEntries(coded.map(({ path, words }) => [path, [...words]])),
    }),
  };
}
