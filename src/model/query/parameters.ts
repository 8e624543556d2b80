import type { Column } from "../columns.ts";
import type { Resource } from "../resource.ts";

/** Comparisons that a number or a year can be filtered by. */
export const comparisons = ["gte", "gt", "lte", "lt"] as const;
export type Comparison = (typeof comparisons)[number];

/** One query parameter of a list, worked out from a column or common to all lists. */
export type Parameter =
  | { name: string; role: "filter"; column: Column }
  | { name: string; role: "range"; column: Column; comparison: Comparison }
  | { name: "q" | "asOf" | "sort" | "fields" | "limit" | "cursor" | "lang" | "bom"; role: "list" };

const isNumeric = ({ type }: Column) => type === "integer" || type === "number";

/** Columns that a list can be filtered by: everything but free text and lists of objects. */
export const filterable = ({ type }: Column) => type !== "text" && type !== "json";

/** Columns that `null` asks for: a list may be empty. */
export const mayBeNone = ({ type, nullable }: Column) => nullable || type === "list";

/** Works something out once for each resource: what a resource is does not change. */
function once<Result>(work: (resource: Resource) => Result): (resource: Resource) => Result {
  const done = new WeakMap<Resource, Result>();
  return (resource) => {
    const known = done.get(resource);
    if (known !== undefined) return known;
    const result = work(resource);
    done.set(resource, result);
    return result;
  };
}

/** Names that a list can be sorted by. */
export const sortKeysOf = once(({ columns }): readonly string[] =>
  columns
    .filter((column) => (filterable(column) && column.type !== "list") || column.path === "name.en")
    .map(({ path }) => path),
);

/** Names that `fields` takes: every leaf and every object that holds leaves. */
export const fieldsOf = once(({ columns }): readonly string[] => {
  const names = columns.flatMap(({ path }) => {
    const keys = path.split(".");
    return keys.map((_, i) => keys.slice(0, i + 1).join("."));
  });
  return [...new Set(names)];
});

/** The place of each column in its schema. */
export const ranksOf = once(
  ({ columns }): ReadonlyMap<string, number> => new Map(columns.map(({ path }, i) => [path, i])),
);

/** What only a table takes. */
const tabular = ["lang", "bom"] as const;

/** Every parameter of a resource's list, in the order of its canonical query. */
export function parametersOf(resource: Resource, extension: string): Parameter[] {
  const filters = resource.columns.filter(filterable).flatMap((column): Parameter[] => [
    { name: column.path, role: "filter", column },
    ...(isNumeric(column)
      ? comparisons.map(
          (comparison): Parameter => ({
            name: `${column.path}[${comparison}]`,
            role: "range",
            column,
            comparison,
          }),
        )
      : []),
  ]);
  const known = resource.knownSince === undefined ? [] : (["asOf"] as const);
  const common = ["q", ...known, "sort", "fields", "limit", "cursor"] as const;
  return [
    ...filters,
    ...common.map((name): Parameter => ({ name, role: "list" })),
    ...(extension === "csv" ? tabular : []).map((name): Parameter => ({ name, role: "list" })),
  ];
}

type Named = ReadonlyMap<string, Parameter>;
const named = (extension: string) =>
  once((resource): Named => new Map(parametersOf(resource, extension).map((p) => [p.name, p])));
const [ofTable, ofOthers] = [named("csv"), named("json")];

/** The same by name. */
export const parametersByName = (resource: Resource, extension: string): Named =>
  (extension === "csv" ? ofTable : ofOthers)(resource);
