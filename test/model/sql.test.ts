import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/model/columns.ts";
import { json } from "../../src/model/formats/json.ts";
import { parametersOf, sortKeysOf } from "../../src/model/query/parameters.ts";
import { parseQuery } from "../../src/model/query/parse.ts";
import type { Query } from "../../src/model/query/query.ts";
import { type Found, runQuery } from "../../src/model/query/run.ts";
import type { Resource } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { queryInSql } from "../../src/model/sql/query.ts";
import type { Statement } from "../../src/model/sql/statement.ts";
import { indexesOf, rowsOf, tablesOf } from "../../src/model/sql/table.ts";
import { anyQuery } from "./any-query.ts";
import { dataset } from "./dataset.ts";

const database = new DatabaseSync(":memory:");
// Those of the platform: https://developers.cloudflare.com/durable-objects/platform/limits/
Object.assign(database.limits, {
  column: 100,
  exprDepth: 100,
  length: 2_000_000,
  sqlLength: 100_000,
  variableNumber: 100,
});
const all = ({ sql, values }: Statement) => database.prepare(sql).all(...values);

const recordsOf = (page: Statement) => all(page).map(({ record }) => JSON.parse(String(record)));

for (const resource of definitions) {
  for (const statement of tablesOf(resource)) database.exec(statement);
  const rows = rowsOf(resource);
  for (const [place, record] of (dataset[resource.name] ?? []).entries())
    for (const statement of rows(place, record)) all(statement);
  for (const statement of indexesOf(resource)) database.exec(statement);
}

const inMemory = (resource: Resource, query: Query): Found => {
  const found = runQuery(resource, "test", dataset[resource.name] ?? [], query);
  if ("refusal" in found) throw new Error(found.refusal);
  return found;
};

describe("a list in SQL", () => {
  it("finds the records that a query finds, in its order, from its beginning and after any of them", () => {
    fc.assert(
      fc.property(anyQuery, fc.nat(), ({ resource, entries }, nth) => {
        const parsed = parseQuery(resource, json, entries, () => null);
        if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
        const { query } = parsed;
        const { rows, total, next } = inMemory(resource, query);
        const first = queryInSql(resource, query, null);
        expect(recordsOf(first.page).slice(0, query.limit ?? rows.length)).toEqual(rows);
        expect(recordsOf(first.page).length > rows.length).toBe(next !== null);
        expect(all(first.total)).toEqual([{ total }]);

        const whole = inMemory(resource, { ...query, limit: null }).rows;
        const at = whole[nth % whole.length];
        if (!at) return;
        const onward = queryInSql(resource, { ...query, limit: null }, at.id);
        expect(recordsOf(onward.page)).toEqual(whole.slice(whole.indexOf(at) + 1));
        expect(all(onward.after)).toEqual([{ total: 1 }]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(definitions)("finds by every filter, range and sort key of $name at once", (resource) => {
    const records = dataset[resource.name] ?? [];
    const [record] = records;
    if (!record) throw new Error(`There are no ${resource.name}.`);
    // Whole, as a query takes no more than six digits after the point.
    const boundOf = (value: number) => ({
      gte: Math.floor(value),
      lte: Math.ceil(value),
      gt: Math.floor(value) - 1,
      lt: Math.ceil(value) + 1,
    });
    const entries = parametersOf(resource).flatMap((parameter): [string, string][] => {
      if (parameter.role === "list") return [];
      const [value = null] = [valueAt(record, parameter.column.path)].flat();
      if (parameter.role === "filter") return [[parameter.name, String(value)]];
      if (typeof value !== "number") return [];
      return [[parameter.name, String(boundOf(value)[parameter.comparison])]];
    });
    const sort = sortKeysOf(resource).join();
    const letters = Array.from({ length: 100 }, () => record.id.slice(0, 1)).join(" ");
    const parsed = parseQuery(
      resource,
      json,
      [...entries, ["sort", sort], ["q", letters]],
      () => null,
    );
    if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
    const { rows, total } = inMemory(resource, parsed.query);
    expect(rows).toContain(record);
    expect(recordsOf(queryInSql(resource, parsed.query, null).page)).toEqual(rows);
    const onward = queryInSql(resource, parsed.query, record.id);
    expect(all(onward.total)).toEqual([{ total }]);
    expect(all(onward.after)).toEqual([{ total: 1 }]);
    expect(recordsOf(onward.page)).toEqual(rows.slice(rows.indexOf(record) + 1));
  });
});
