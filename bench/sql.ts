import { nameOf, quoted } from "../src/build/downloads/sqlite-names.ts";
import type { Column } from "../src/model/columns.ts";
import { type Comparison, sortKeysOf } from "../src/model/query/parameters.ts";
import type { Query, Wanted } from "../src/model/query/query.ts";
import type { Resource } from "../src/model/resource.ts";
import { boost } from "../src/model/search/matches.ts";
import { aspects } from "../src/model/search/passages.ts";
import { questionOf } from "../src/model/search/question.ts";

/** A statement of SQL with its values. */
export interface Statement {
  sql: string;
  values: (string | number)[];
}

/** What an answer is made of: a page of records, and how many there are. */
export interface Asked {
  page: Statement;
  total: Statement;
}

/** A list, which has a table of its own: one row an item. */
const isList = ({ type }: Column) => type === "list";

/** What a list can be asked by is a column, or a table of pairs, each with its index; the record stands beside it whole. */
export function schemaOf(resources: readonly Resource[]): string {
  const statements = resources.flatMap((resource) => {
    const table = quoted(nameOf(resource.name));
    const columns = sortKeysOf(resource);
    return [
      `CREATE TABLE ${table} (_document INTEGER PRIMARY KEY, ${columns.map((path) => quoted(nameOf(path))).join(", ")}, _text TEXT, _record TEXT)`,
      ...columns.map(
        (path) =>
          `CREATE INDEX ${quoted(nameOf(`${resource.name}_by_${path}`))} ON ${table} (${quoted(nameOf(path))})`,
      ),
      ...listsIn(resource).flatMap(({ path, table: list }) => [
        `CREATE TABLE ${list} (value, _document INTEGER, PRIMARY KEY (value, _document)) WITHOUT ROWID`,
        `CREATE INDEX ${quoted(nameOf(`${resource.name}_${path}_of`))} ON ${list} (_document)`,
      ]),
    ];
  });
  return [
    ...statements,
    "CREATE TABLE documents (_document INTEGER PRIMARY KEY, resource TEXT, id TEXT, name TEXT)",
    `CREATE VIRTUAL TABLE words USING fts5 (${aspects.map((name) => `"${name}"`).join(", ")}, content = '', tokenize = "unicode61 tokenchars '.'")`,
    `INSERT INTO words (words, rank) VALUES ('rank', 'bm25(${aspects.map((aspect) => boost[aspect].toFixed(1)).join(", ")})')`,
  ].join(";\n");
}

/** The lists of a resource, each with its table of values and numbers of records. */
export const listsIn = (resource: Resource): { path: string; table: string }[] =>
  resource.columns
    .filter(isList)
    .map(({ path }) => ({ path, table: quoted(nameOf(`${resource.name}_${path}`)) }));

export const stored = (value: Wanted): string | number | null =>
  typeof value === "boolean" ? Number(value) : value;

const operators: Record<Comparison, string> = { gte: ">=", gt: ">", lte: "<=", lt: "<" };

/** A condition on a record: one of some values, or none. */
function among(resource: Resource, path: string, anyOf: readonly Wanted[]): Statement {
  const list = listsIn(resource).find((one) => one.path === path)?.table;
  const values = anyOf.map(stored).filter((value) => value !== null);
  const some = `IN (${values.map(() => "?").join(", ")})`;
  const [is, isNone] =
    list !== undefined
      ? [
          `_document IN (SELECT _document FROM ${list} WHERE value ${some})`,
          `_document NOT IN (SELECT _document FROM ${list})`,
        ]
      : [`${quoted(nameOf(path))} ${some}`, `${quoted(nameOf(path))} IS NULL`];
  const either = [...(values.length > 0 ? [is] : []), ...(anyOf.includes(null) ? [isNone] : [])];
  return { sql: `(${either.join(" OR ")})`, values };
}

/** The day from which something was known: of a month, its last. */
const knownFromInSql = (published: string) =>
  `CASE length(${published}) WHEN 7 THEN date(${published} || '-01', '+1 month', '-1 day') ELSE ${published} END`;

/** A list's query in SQL, of its first page. */
export function listInSql(
  resource: Resource,
  { filters, ranges, q, asOf, sort, limit }: Query,
): Asked {
  const { knownSince } = resource;
  const conditions: Statement[] = [
    ...filters.map(({ path, anyOf }) => among(resource, path, anyOf)),
    ...ranges.map(({ path, comparison, bound }) => ({
      sql: `${quoted(nameOf(path))} ${operators[comparison]} ?`,
      values: [bound],
    })),
    ...(asOf === null || knownSince === undefined
      ? []
      : [{ sql: `${knownFromInSql(quoted(nameOf(knownSince)))} <= ?`, values: [asOf] }]),
    ...(q?.split(" ") ?? []).map((word) => ({ sql: "instr(_text, ?) > 0", values: [word] })),
  ];
  const where = conditions.map(({ sql }) => sql).join(" AND ") || "true";
  const values = conditions.flatMap((condition) => condition.values);
  const order = sort.map(({ path, descending }) => {
    const words = resource.columns.find((column) => column.path === path)?.values;
    const name = quoted(nameOf(path));
    // An enum sorts in the order in which its schema declares it.
    const key = words
      ? `CASE ${name} ${words.map((word, rank) => `WHEN '${word}' THEN ${rank}`).join(" ")} END`
      : name;
    return `${key} ${descending ? "DESC" : "ASC"} NULLS LAST`;
  });
  const from = `FROM ${quoted(nameOf(resource.name))} WHERE ${where}`;
  return {
    page: {
      sql: `SELECT _record AS record ${from} ORDER BY ${[...order, "_document"].join(", ")} LIMIT ?`,
      // Without a limit all.
      values: [...values, limit ?? -1],
    },
    total: { sql: `SELECT count(*) AS total ${from}`, values },
  };
}

/** A search in SQL, for one or two words that records have: what has either of them. */
export function searchInSql(q: string, limit: number): Asked {
  const told = [...questionOf(q).words].filter(([, { telling }]) => telling);
  const words = told.map(([word]) => `"${word}"`).join(" OR ");
  return {
    page: {
      sql: "SELECT documents.* FROM words JOIN documents ON _document = words.rowid WHERE words MATCH ? ORDER BY rank LIMIT ?",
      values: [words, limit],
    },
    total: { sql: "SELECT count(*) AS total FROM words WHERE words MATCH ?", values: [words] },
  };
}
