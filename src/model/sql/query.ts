import type { Comparison } from "../query/parameters.ts";
import type { Query, Wanted } from "../query/query.ts";
import type { Resource } from "../resource.ts";
import { nameOf, quoted } from "./names.ts";
import { type Statement, stored } from "./statement.ts";
import { listsIn, own, sortKey, tableOf } from "./table.ts";

/** A list's query in SQL: the records of its page and one more if there is one, and how many there are in all. */
export interface QueryInSql {
  page: Statement;
  total: Statement;
  /** One row if the record that the page goes on after is among them. */
  after: Statement;
}

/** What stands for a value in SQL. All stand in one list of JSON: the platform binds at most a hundred. */
type Bind = (value: unknown) => string;

/** A list's query in SQL: what it finds, and in which order, is what `runQuery` does. */
export function queryInSql(resource: Resource, query: Query, after: string | null): QueryInSql {
  const values: unknown[] = [];
  const bind: Bind = (value) => `?1 ->> '$[${values.push(value) - 1}]'`;
  const table = tableOf(resource);
  const found = conditionsOf(resource, query, bind);
  const last = `id = (${bind(after)})`;
  const limit = bind(query.limit === null ? -1 : query.limit + 1);
  const keys = keysOf(resource, query);
  const onward = after === null ? [] : [beyond(keys, `FROM ${table} WHERE ${last}`)];
  const by = keys.map(({ key, descending }) => `${key} ${descending ? "DESC" : "ASC"} NULLS LAST`);
  const statement = (what: string, conditions: readonly string[], rest = ""): Statement => ({
    sql: `SELECT ${what} FROM ${table} WHERE ${joined("AND", ["?1 IS NOT NULL", ...conditions])}${rest}`,
    values: [JSON.stringify(values)],
  });
  return {
    page: statement(
      `id, ${own.record} AS record`,
      [...found, ...onward],
      ` ORDER BY ${[...by, own.place].join(", ")} LIMIT (${limit})`,
    ),
    total: statement("count(*) AS total", found),
    after: statement("count(*) AS total", [...found, last]),
  };
}

const operators: Record<Comparison, string> = { gte: ">=", gt: ">", lte: "<=", lt: "<" };

/** What all records hold that a query finds. */
function conditionsOf(resource: Resource, { filters, ranges, q, asOf }: Query, bind: Bind) {
  return [
    ...filters.map(({ path, anyOf }) => among(resource, path, anyOf, bind)),
    ...ranges.map(
      ({ path, comparison, bound }) =>
        `${quoted(nameOf(path))} ${operators[comparison]} (${bind(bound)})`,
    ),
    ...(asOf === null ? [] : [`${own.known} <= (${bind(asOf)})`]),
    ...(q === null
      ? []
      : [
          `NOT EXISTS (SELECT 1 FROM json_each(${bind(q.split(" "))}) WHERE instr(${own.text}, value) = 0)`,
        ]),
  ];
}

/** One of some values, or none. */
function among(resource: Resource, path: string, anyOf: readonly Wanted[], bind: Bind): string {
  const list = listsIn(resource).find((one) => one.path === path)?.table;
  const values = anyOf.map(stored).filter((value) => value !== null);
  const some = `IN (SELECT value FROM json_each(${bind(values)}))`;
  const [is, isNone] =
    list === undefined
      ? [`${quoted(nameOf(path))} ${some}`, `${quoted(nameOf(path))} IS NULL`]
      : [
          `${own.place} IN (SELECT ${own.place} FROM ${list} WHERE value ${some})`,
          `${own.place} NOT IN (SELECT ${own.place} FROM ${list})`,
        ];
  return `(${[...(values.length > 0 ? [is] : []), ...(anyOf.includes(null) ? [isNone] : [])].join(" OR ")})`;
}

interface Key {
  key: string;
  descending: boolean;
}

const keysOf = (resource: Resource, { sort }: Query): Key[] =>
  sort.map(({ path, descending }) => ({ key: sortKey(resource, path), descending }));

/** That a record stands after another: by one of the keys, without a value last, or where they are the same by its place. */
function beyond(keys: readonly Key[], other: string): string {
  const its = (key: string) => `(SELECT ${key} ${other})`;
  const same = keys.map(({ key }) => `${key} IS ${its(key)}`);
  const after = keys.map(
    ({ key, descending }) =>
      `(${key} ${descending ? "<" : ">"} ${its(key)} OR (${key} IS NULL AND ${its(key)} IS NOT NULL))`,
  );
  const either = [...after, `${own.place} > ${its(own.place)}`].map((one, i) =>
    joined("AND", [...same.slice(0, i), one]),
  );
  return joined("OR", either);
}

/** Joins conditions in pairs, as the platform takes no expression that is more than a hundred deep. */
function joined(operator: "AND" | "OR", conditions: readonly string[]): string {
  const [first = "true", ...rest] = conditions;
  if (rest.length === 0) return first;
  const half = conditions.length >> 1;
  return `(${joined(operator, conditions.slice(0, half))} ${operator} ${joined(operator, conditions.slice(half))})`;
}
