import initSqlJs, { type Database } from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import { databaseFile } from "../../../src/build/downloads/sqlite.ts";
import { tablesOf } from "../../../src/build/downloads/table.ts";
import { definitions } from "../../../src/model/resources/index.ts";
import type { Observation } from "../../../src/model/resources/observations.ts";
import { answered, description, release, tables } from "./release.ts";

/** `openList` of `cluster-types` is open_list of cluster_types: the rule, in words of the test. */
const snake = (name: string) =>
  name
    .replace(/[.-]/g, "_")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();

let database: Database;

beforeAll(async () => {
  const { Database } = await initSqlJs();
  database = new Database(databaseFile(tables, description).content as Uint8Array);
  database.run("PRAGMA foreign_keys = ON");
});

const rowsOf = (sql: string) => database.exec(sql)[0]?.values ?? [];
const firstOf = (sql: string) => rowsOf(sql).map(([value]) => value);

describe("the database", () => {
  it("is sound, and every key points at a record", () => {
    expect(firstOf("PRAGMA integrity_check")).toEqual(["ok"]);
    expect(firstOf("PRAGMA foreign_keys")).toEqual([1]);
    expect(rowsOf("PRAGMA foreign_key_check")).toEqual([]);
  });

  it.each(tables)("has every value of $resource.name", (table) => {
    const name = snake(table.resource.name);
    const record = snake(table.resource.singular);
    const ids = firstOf(`SELECT id FROM "${name}" ORDER BY rowid`);
    const columns = table.columns.map(({ path, type, ref }) => {
      if (type === "list" && ref) {
        const links = rowsOf(
          `SELECT * FROM "${name}_${snake(path)}" ORDER BY "${record}", position`,
        );
        return ids.map((id) => links.filter(([from]) => from === id).map(([, , to]) => to));
      }
      return firstOf(`SELECT "${snake(path)}" FROM "${name}" ORDER BY rowid`).map((value) => {
        if (value === null || value === undefined) return null;
        if (type === "json" || type === "list") return JSON.parse(String(value));
        return type === "boolean" ? value === 1 : value;
      });
    });
    expect(ids.map((_, i) => columns.map((column) => column[i]))).toEqual(answered(table));
  });

  it("is typed strictly, with a primary key in every table", () => {
    const strict = rowsOf("PRAGMA table_list").filter(
      ([, name, type]) => type === "table" && !/^sqlite/.test(String(name)),
    );
    expect(strict.length).toBeGreaterThan(50);
    for (const [, name, , , , isStrict] of strict) {
      expect(isStrict, String(name)).toBe(1);
      const keys = rowsOf(`PRAGMA table_info("${name}")`).filter(([, , , , , key]) => key !== 0);
      expect(keys.length, String(name)).toBeGreaterThan(0);
    }
  });

  it.each([
    ["a link to a record that is not there", "UPDATE clusters SET type = 'none'"],
    ["a pair with a record that is not there", "UPDATE targets_sectors SET sector = 'none'"],
    ["a word that is not among those of an enum", "UPDATE targets SET kind = 'wish'"],
    ["a truth value that is neither", "UPDATE cluster_types SET open_list = 2"],
    ["text for a number", "UPDATE targets SET target_value = 'much'"],
    ["a list that is not JSON", "UPDATE targets SET evidence = 'none'"],
    ["a record without a name", "UPDATE targets SET name_zh = NULL"],
  ])("refuses %s", (_, sql) => {
    expect(() => database.run(sql)).toThrow(/constraint failed|cannot store/);
  });

  it("joins what users join", () => {
    const [summary] = rowsOf(
      "SELECT name_zh, unit_zh, baseline_value, target_value, growth_printed, implied_growth, growth_agrees FROM target_summary WHERE number = 1",
    );
    expect(summary).toEqual(["服务业增加值", "亿元", 10656, 14000, "7%", 7.06, 1]);
    expect(firstOf("SELECT count(*) FROM target_summary")).toEqual([
      release.dataset.targets?.length,
    ]);
    expect(firstOf("SELECT sectors FROM target_summary WHERE id = 'finance-value-added'")).toEqual([
      release.dataset.sectors?.flatMap(({ id, name }) =>
        id === "finance" ? [(name as { en: string }).en] : [],
      )[0],
    ]);

    const districts = release.dataset.districts ?? [];
    const pairs = districts.flatMap(({ id, clusters }) =>
      (clusters as string[]).map((cluster) => [id, cluster]),
    );
    expect(
      rowsOf("SELECT district, cluster FROM district_clusters ORDER BY district, cluster"),
    ).toEqual(pairs.sort((a, b) => (a.join() < b.join() ? -1 : 1)));

    const named = (release.dataset.projects ?? []).filter(({ parent }) => parent !== null);
    expect(
      firstOf(
        "SELECT count(*) FROM project_tree WHERE project IS NOT NULL AND key_project IS NOT NULL",
      ),
    ).toEqual([named.length]);
    expect(firstOf("SELECT DISTINCT box FROM project_tree")).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(firstOf("SELECT count(*) FROM target_discrepancies")).toEqual(
      firstOf("SELECT count(*) FROM targets_discrepancies"),
    );
  });

  it("joins each report with the target that it is of", () => {
    const reports = release.dataset.observations ?? [];
    expect(
      rowsOf(
        "SELECT observation, target, year, value, real_growth_value, caveat_en FROM target_observations ORDER BY observation",
      ),
    ).toEqual(
      (reports as unknown as Observation[])
        .map(({ id, target, year, value, realGrowth, caveat }) => [
          id,
          target,
          year,
          value,
          realGrowth?.value ?? null,
          caveat?.en ?? null,
        ])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
    expect(reports.length).toBeGreaterThan(10);
  });

  it("has the words that prove each record as rows", () => {
    const all = tables.flatMap(({ resource }) =>
      (release.dataset[resource.name] ?? []).flatMap(
        ({ evidence }) => (evidence as unknown[]) ?? [],
      ),
    );
    expect(firstOf("SELECT count(*) FROM evidence")).toEqual([all.length]);
    const [first] = release.dataset.targets ?? [];
    const proofs = first?.evidence as { quote: { exact: string }; line: number }[];
    expect(
      rowsOf(
        `SELECT quote_exact, line FROM target_evidence WHERE target = '${first?.id}' ORDER BY position`,
      ),
    ).toEqual(proofs.map(({ quote, line }) => [quote.exact, line]));
  });

  it("answers every view it has, under different names of columns", () => {
    const views = firstOf("SELECT name FROM sqlite_schema WHERE type = 'view'");
    expect(views.length).toBeGreaterThan(15);
    for (const view of views) {
      const columns = firstOf(`SELECT name FROM pragma_table_info('${view}')`);
      expect(columns, String(view)).not.toContainEqual(expect.stringContaining(":"));
    }
    for (const view of views)
      expect(Number(firstOf(`SELECT count(*) FROM "${view}"`)[0]), String(view)).toBeGreaterThan(0);
  });

  it("says which release it is of, how to cite it and its licence", () => {
    const about = Object.fromEntries(rowsOf("SELECT name, value FROM about") as [string, string][]);
    expect(about).toMatchObject({
      release: "release draft, not published",
      citation: description.citation,
    });
    expect(about.licence).toContain("https://creativecommons.org/licenses/by/4.0/");
  });

  it("is not made of links without a record", () => {
    const [first] = release.dataset.clusters ?? [];
    const broken = { ...release.dataset, clusters: [{ id: "", ...first, type: "none" }] };
    const orphaned = tablesOf(definitions, { ...release, dataset: broken });
    expect(() => databaseFile(orphaned, description)).toThrow("Links without a record");
  });
});
