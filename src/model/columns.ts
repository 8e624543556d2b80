/** What a leaf of a record holds; decides how it is filtered, sorted and written in CSV. */
export type LeafType =
  | "integer"
  | "number"
  | "boolean"
  | "enum"
  | "id"
  | "code" // a word from a closed vocabulary
  | "text"
  | "list" // of ids or words
  | "json"; // of objects

/** One leaf of a record: a dotted path, its type and what the schema says of it. */
export interface Column {
  path: string;
  type: LeafType;
  nullable: boolean;
  printed: boolean;
  /** The field came after the first release: those before have none. */
  optional?: true;
  /** The build adds the field: a link from another record, or what we derive. */
  joined?: true;
  /** Values of an enum, in declared order. */
  values?: readonly string[];
  /** The resource whose ids the column holds. */
  ref?: string;
  description?: string;
  /** Leaves of one item of a list of objects; definitions have them, the catalogue does not. */
  items?: Column[];
}

/** The columns of a release's records: a field that came after it makes none, so that its tables stay as they were. */
export const columnsHeldBy = (
  columns: readonly Column[],
  records: readonly object[],
): readonly Column[] =>
  columns.filter(({ optional, path }) => {
    const keys = path.split(".");
    return !optional || records.some((record) => holds(record, keys));
  });

/** Whether a record has a path: whole, or as far as an object on it that is null. */
function holds(record: object, keys: readonly string[]): boolean {
  let value: unknown = record;
  for (const key of keys) {
    if (value === null) return true;
    if (typeof value !== "object" || !Object.hasOwn(value, key)) return false;
    value = Reflect.get(value, key);
  }
  return true;
}

/** The value at a dotted path; null where an object on the way is null or absent. */
export const valueAt = (record: unknown, path: string): unknown => readerOf(path)(record);

/** `valueAt` for many records: the path is taken apart once. */
export function readerOf(path: string): (record: unknown) => unknown {
  const keys = path.split(".");
  return (record) => {
    let value = record;
    for (const key of keys) {
      if (value === null || typeof value !== "object") return null;
      value = (value as Record<string, unknown>)[key];
    }
    return value ?? null;
  };
}

/** The strings at a dotted path, which may lead through lists. */
export function textsAt(record: unknown, path: string): string[] {
  let values: unknown[] = [record];
  for (const key of path.split("."))
    values = values.flatMap((value) => {
      const inner = value !== null && typeof value === "object" ? Reflect.get(value, key) : null;
      return Array.isArray(inner) ? inner : [inner];
    });
  return values.filter((value) => typeof value === "string");
}
