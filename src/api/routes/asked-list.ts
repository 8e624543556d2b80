import type { Context } from "hono";
import { valueAt } from "../../model/columns.ts";
import type { Query, Refusal } from "../../model/query/query.ts";
import { type Found, runQuery } from "../../model/query/run.ts";
import type { AnyRecord, Resource } from "../../model/resource.ts";
import { resourceIn } from "../../model/resource-in-release.ts";
import { databaseFor } from "../database/database-for.ts";
import type { Environment } from "../environment.ts";
import { PARSED } from "../files.ts";

/** A list that queries are asked of. */
export interface AskedList {
  /** The resource as the release has it. */
  resource: Resource;
  /** The words that a column has. */
  wordsIn: (path: string) => readonly string[];
  run: (query: Query) => Found | Refusal | Promise<Found | Refusal>;
}

/** A resource's list in a release: in memory, or where it is too long for that, in the release's database. */
export async function askedList(
  c: Context<Environment>,
  resource: Resource,
  release: string,
): Promise<AskedList> {
  const store = c.get("store");
  const database = databaseFor(c, release, [resource.name]);
  if (!database) return inMemory(resource, release, await store.records(release, resource.name));
  const { held, words } = await store.keep(
    `columns of ${resource.name} in ${release}`,
    () => database.about(resource.name),
    ({ columns, words }) => ({
      value: {
        held: {
          ...resource,
          columns: resource.columns.filter(({ path }) => columns.includes(path)),
        },
        words,
      },
      size: JSON.stringify(words).length * PARSED,
    }),
  );
  return {
    resource: held,
    wordsIn: (path) => words[path] ?? [],
    run: async (query) => {
      const found = await database.find(resource.name, query);
      if ("refusal" in found) return found;
      return { ...found, rows: found.rows.map((row) => JSON.parse(row) as AnyRecord) };
    },
  };
}

/** By its records in a release, a resource as that release has it. */
const asHeld = new WeakMap<readonly AnyRecord[], Resource>();

function inMemory(whole: Resource, release: string, records: readonly AnyRecord[]): AskedList {
  const resource = asHeld.get(records) ?? resourceIn(whole, records);
  asHeld.set(records, resource);
  return {
    resource,
    wordsIn: (path) => [...new Set(records.map((record) => String(valueAt(record, path))))],
    run: (query) => runQuery(resource, release, records, query),
  };
}
