import type { DatabaseSync } from "node:sqlite";
import { nameOf, quoted } from "../src/build/downloads/sqlite-names.ts";
import { valueAt } from "../src/model/columns.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { sortKeysOf } from "../src/model/query/parameters.ts";
import type { Wanted } from "../src/model/query/query.ts";
import { textOf } from "../src/model/query/run.ts";
import type { AnyRecord, Resource } from "../src/model/resource.ts";
import { termsIn } from "../src/model/search/engine.ts";
import { entriesOf, lookUpIn } from "../src/model/search/names.ts";
import { passagesOf } from "../src/model/search/passages.ts";
import { recordsIn } from "./enlarge.ts";
import { listsIn, schemaOf, stored } from "./sql.ts";

/** What writes a record of a resource into its tables. */
function writerOf(database: DatabaseSync, resource: Resource) {
  const columns = sortKeysOf(resource);
  const row = database.prepare(
    `INSERT INTO ${quoted(nameOf(resource.name))} VALUES (${"?, ".repeat(columns.length)}?, ?, ?)`,
  );
  const lists = listsIn(resource).map(({ path, table }) => ({
    path,
    item: database.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?)`),
  }));
  return (number: number, record: AnyRecord) => {
    const values = columns.map((path) => stored(valueAt(record, path) as Wanted));
    row.run(number, ...values, textOf(resource, record), JSON.stringify(record));
    for (const { path, item } of lists)
      for (const value of [valueAt(record, path) ?? []].flat())
        item.run(stored(value as Wanted), number);
  };
}

/**
 * Writes the records of so many cities into a database, as they would be in D1: one city after another,
 * so that they need not be held whole. Each has its number among all.
 */
export function fillDatabase(
  database: DatabaseSync,
  resources: readonly Resource[],
  dataset: Dataset,
  cities: number,
): void {
  database.exec(schemaOf(resources));
  const document = database.prepare("INSERT INTO documents VALUES (?, ?, ?, ?)");
  const words = database.prepare(
    "INSERT INTO words (rowid, name, alias, text, link, remark) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const writers = resources.map((resource) => writerOf(database, resource));
  database.exec("BEGIN");
  for (let city = 0, number = 0; city < cities; city += 1) {
    const own = Object.fromEntries(
      resources.map((one) => [one.name, [...recordsIn(one, dataset[one.name] ?? [], city)]]),
    );
    const entries = entriesOf(resources, own);
    const lookUp = lookUpIn(entries);
    const records = resources.flatMap(({ name }) => own[name] ?? []);
    for (const [i, entry] of entries.entries()) {
      const { resource, id, name } = entry;
      const record = records[i] ?? { id };
      number += 1;
      writers[resources.indexOf(resource)]?.(number, record);
      document.run(number, resource.name, id, JSON.stringify(name));
      const terms = termsIn(entry, passagesOf(resource, record, lookUp));
      words.run(number, ...terms.map(([, text]) => text));
    }
  }
  database.exec("COMMIT");
}
