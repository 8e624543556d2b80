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

/** Names that a list can be sorted by. */
export function sortKeysOf({ columns }: Resource): string[] {
  return columns
    .filter((column) => (filterable(column) && column.type !== "list") || column.path === "name.en")
    .map(({ path }) => path);
}

/** Names that `fields` takes: every leaf and every object that holds leaves. */
export function fieldsOf({ columns }: Resource): string[] {
  const names = columns.flatMap(({ path }) => {
    const keys = path.split(".");
    return keys.map((_, i) => keys.slice(0, i + 1).join("."));
  });
  return [...new Set(names)];
}

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
