import { z } from "@hono/zod-openapi";
import { languages } from "../../model/charts/language.ts";
import type { Column, LeafType } from "../../model/columns.ts";
import { headingOf } from "../../model/headings.ts";
import { fieldsOf, mayBeNone, type Parameter, sortKeysOf } from "../../model/query/parameters.ts";
import { bounds } from "../../model/query/query.ts";
import type { Resource } from "../../model/resource.ts";

const words: Record<string, string> = {
  gte: "at least",
  gt: "more than",
  lte: "at most",
  lt: "less than",
};

/** The kind of one value, where the schema says less: `null` makes a text of a number. */
const kindOf = ({ type }: Column) =>
  type === "id" || type === "list" ? "id" : type === "code" ? "word" : type;

/** What a column holds, in words. */
function meaningOf({ path, type, ref, description }: Column): string {
  if (path === "id") return "Id of the record";
  const heading = headingOf(path, "en");
  const ids = ref === undefined ? "" : `: ${type === "list" ? "ids" : "an id"} of ${ref}`;
  const number = type === "integer" ? ", a whole number" : type === "number" ? ", a number" : "";
  const what = `${heading}${ids}${number}`;
  if (description === undefined) return what;
  if (description.startsWith(heading)) return description;
  return `${what}${/^[a-z]/.test(description) ? ";" : "."} ${description}`;
}

/** The type of one value of a column, as a filter takes it. */
function filterValue(column: Column): z.ZodType {
  const { type, values } = column;
  const nullable = mayBeNone(column);
  if (values) return z.enum([...values, ...(nullable ? ["null"] : [])]);
  if (type === "boolean") return z.enum(["true", "false"]);
  const numbers: Partial<Record<LeafType, z.ZodType>> = { integer: z.int(), number: z.number() };
  const value = (nullable ? undefined : numbers[type]) ?? z.string();
  return value.meta({ "x-kind": kindOf(column) });
}

/** A list as a query takes it: values joined with commas. */
const commaList = (item: z.ZodType) => z.array(item).min(1);

/** A parameter of a list as the document has it: what it takes, and what it is. */
export function schemaOf(parameter: Parameter, resource: Resource): z.ZodType {
  const { name } = parameter;
  const joined = { style: "form" as const, explode: false };
  if (parameter.role === "filter") {
    const { column } = parameter;
    const missing = mayBeNone(column) ? " `null` asks for records without one." : "";
    return commaList(filterValue(column)).meta({
      description: `${meaningOf(column)}. Several, joined with commas: the records with one or more of them.${missing}`,
      param: { name, in: "query", ...joined },
    });
  }
  if (parameter.role === "range")
    return z.number().meta({
      description: `${headingOf(parameter.column.path, "en")}, ${words[parameter.comparison]} this`,
      param: { name, in: "query" },
    });
  const sortKeys = sortKeysOf(resource);
  const listParameters: Record<typeof parameter.name, [z.ZodType, string, object]> = {
    q: [
      z.string().min(1).max(bounds.characters),
      "Text in names, ids and quotations, Chinese or English; every word must occur",
      {},
    ],
    asOf: [
      z.iso.date(),
      "Only what was known on this day: a month without a day counts from its end",
      {},
    ],
    sort: [
      commaList(z.enum(sortKeys.flatMap((key) => [key, `-${key}`]))),
      "Sort keys; `-` descends. Ties are broken by document order; what has no value comes last.",
      joined,
    ],
    fields: [
      commaList(z.enum(fieldsOf(resource))),
      "Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires.",
      joined,
    ],
    limit: [z.int().min(1).max(bounds.rows), "Records a page; without it, all of them", {}],
    cursor: [z.string(), "Where the page starts: follow `page.next`, don't make it", {}],
    lang: [
      z.enum(languages),
      "CSV only: the language of headings to read; without it, they are the fields' own names",
      {},
    ],
    bom: [z.enum(["0", "1"]), "CSV only: 1 starts the file with a byte order mark, for Excel", {}],
  };
  const [schema, description, style] = listParameters[parameter.name];
  return schema.meta({ description, param: { name, in: "query", ...style } });
}
