import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listInSql, type Statement, searchInSql } from "../../bench/sql.ts";
import { fillDatabase } from "../../bench/sql-file.ts";
import { json } from "../../src/model/formats/json.ts";
import { parseQuery } from "../../src/model/query/parse.ts";
import { runQuery } from "../../src/model/query/run.ts";
import type { AnyRecord } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { buildIndex, loadIndex } from "../../src/model/search/engine.ts";
import { find } from "../../src/model/search/find.ts";
import { utf8 } from "../../src/model/utf8.ts";
import { anyQuery } from "../model/any-query.ts";
import { dataset } from "../model/dataset.ts";

const database = new DatabaseSync(":memory:");
fillDatabase(database, definitions, dataset, 1);

const all = ({ sql, values }: Statement) => database.prepare(sql).all(...values);

describe("what a larger dataset would ask of D1", () => {
  it("finds what the API finds, for every query", () => {
    fc.assert(
      fc.property(anyQuery, ({ resource, entries }) => {
        const parsed = parseQuery(resource, json, entries, () => null);
        if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
        const found = runQuery(resource, "test", dataset[resource.name] ?? [], parsed.query);
        if ("refusal" in found) throw new Error(found.refusal);
        const { page, total } = listInSql(resource, parsed.query);
        expect(all(page).map(({ record }) => JSON.parse(String(record)))).toEqual(found.rows);
        expect(all(total)).toEqual([{ total: found.total }]);
      }),
      { numRuns: 500 },
    );
  });

  const index = loadIndex(utf8(buildIndex(definitions, dataset)), definitions);

  it.each(["logistics", "port", "finance", "logistics 2022", "物流", "重庆 大数据", "1.4"])(
    "finds the records that a search for %s finds",
    (q) => {
      const { found } = find(index, q);
      const { page, total } = searchInSql(q, -1);
      const keyOf = ({ resource, id }: { resource: unknown; id: unknown }) => `${resource}/${id}`;
      const rows = all(page) as unknown as AnyRecord[];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map((row) => keyOf({ resource: row.resource, id: row.id })).sort()).toEqual(
        found.map(({ entry }) => keyOf({ resource: entry.resource.name, id: entry.id })).sort(),
      );
      expect(all(total)).toEqual([{ total: found.length }]);
    },
  );
});
