import { z } from "zod";
import type { Column } from "./columns.ts";

type Seen = Pick<Column, "nullable" | "printed" | "optional" | "ref" | "description">;

/**
 * All leaves of a record schema, in schema order: the one list that CSV, filters and sort keys share.
 * Throws for a type that none of these could read.
 */
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
    ...(above.optional ? { optional: true } : {}),
    ...(ref === undefined ? {} : { ref }),
    ...(description === undefined ? {} : { description }),
  };
  if (schema instanceof z.ZodNullable)
    return walk(schema.unwrap() as z.ZodType, path, { ...seen, nullable: true });
  if (schema instanceof z.ZodOptional)
    return walk(schema.unwrap() as z.ZodType, path, { ...seen, nullable: true, optional: true });
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
  if (schema.def.type !== "string")
    throw new Error(
      `${path}: no column is made of ${schema.def.type}. Use a string, number, boolean, enum, object or list.`,
    );
  if (meta["x-code"] === true) return [{ ...column, type: "code" }];
  return [{ ...column, type: column.ref || path === "id" ? "id" : "text" }];
}
