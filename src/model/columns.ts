import { z } from "zod";

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
  /** Values of an enum, in declared order. */
  values?: readonly string[];
  /** The resource whose ids the column holds. */
  ref?: string;
  description?: string;
  /** Leaves of one item of a list of objects. */
  items?: Column[];
}

type Seen = { nullable: boolean; printed: boolean; ref?: string; description?: string };

/** All leaves of a record schema, in schema order: the one list that CSV, filters and sort keys share. */
export function columnsOf(schema: z.ZodType): Column[] {
  return walk(schema, "", { nullable: false, printed: false });
}

function walk(schema: z.ZodType, path: string, above: Seen): Column[] {
  const meta = schema.meta() ?? {};
  const ref = meta["x-ref"] ?? above.ref;
  const description = above.description ?? meta.description;
  const seen: Seen = {
    nullable: above.nullable,
    printed: above.printed || meta["x-printed"] === true,
    ...(ref === undefined ? {} : { ref }),
    ...(description === undefined ? {} : { description }),
  };
  if (schema instanceof z.ZodNullable)
    return walk(schema.unwrap() as z.ZodType, path, { ...seen, nullable: true });
  if (schema instanceof z.ZodOptional)
    return walk(schema.unwrap() as z.ZodType, path, { ...seen, nullable: true });
  if (schema instanceof z.ZodObject) {
    const { description: _own, ...inherited } = seen;
    return Object.entries(schema.shape).flatMap(([key, inner]) =>
      walk(inner as z.ZodType, path === "" ? key : `${path}.${key}`, inherited),
    );
  }
  const column = { path, ...seen };
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType;
    if (element instanceof z.ZodObject)
      return [{ ...column, type: "json", items: columnsOf(element) }];
    const inner = walk(element, path, seen)[0];
    return [{ ...column, ...(inner?.ref ? { ref: inner.ref } : {}), type: "list" }];
  }
  if (schema instanceof z.ZodEnum)
    return [{ ...column, type: "enum", values: schema.options.map(String) }];
  if (schema instanceof z.ZodNumber)
    return [{ ...column, type: schema.format?.includes("int") ? "integer" : "number" }];
  if (schema instanceof z.ZodBoolean) return [{ ...column, type: "boolean" }];
  if (meta["x-code"] === true) return [{ ...column, type: "code" }];
  return [{ ...column, type: column.ref || path === "id" ? "id" : "text" }];
}

/** The value at a dotted path; null where an object on the way is null or absent. */
export function valueAt(record: unknown, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object") return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value ?? null;
}
