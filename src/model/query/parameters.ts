import type { Column } from "../columns.ts";
import type { Format, OwnParameter } from "../formats/format.ts";
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

/** Every parameter of a resource's list, in the order of its canonical query, with what its format takes besides. */
export function parametersOf(resource: Resource, takes: readonly OwnParameter[] = []): Parameter[] {
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
  return [...filters, ...[...common, ...takes].map((name): Parameter => ({ name, role: "list" }))];
}

type Named = ReadonlyMap<string, Parameter>;
const named = new WeakMap<Format, (resource: Resource) => Named>();

/** The same by name, for a format. */
export function parametersByName(resource: Resource, format: Format): Named {
  const known = named.get(format);
  if (known) return known(resource);
  const work = once(
    (one): Named => new Map(parametersOf(one, format.takes).map((p) => [p.name, p])),
  );
  named.set(format, work);
  return work(resource);
}
