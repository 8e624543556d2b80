import { languages } from "../charts/language.ts";
import type { Column } from "../columns.ts";
import type { Format } from "../formats/format.ts";
import type { Resource } from "../resource.ts";
import {
  fieldsOf,
  mayBeNone,
  type Parameter,
  parametersByName,
  ranksOf,
  sortKeysOf,
} from "./parameters.ts";
import { bounds, everything, type Query, type QueryError, type Wanted } from "./query.ts";
import { day, decimal, type Fault, notAmong, oneOf, unknown, wholeNumber } from "./strict.ts";

/** Name and value of each parameter, decoded, in the order written. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** Words that a column may be compared with, where they form a closed set. */
export type Vocabulary = (column: Column) => readonly string[] | null;

type Outcome<T> = { ok: T } | { error: NonNullable<Fault> };

/** Reads a list's query strictly: anything unknown, repeated, empty or malformed is an error. */
export function parseQuery(
  resource: Resource,
  format: Format,
  entries: Entries,
  vocabulary: Vocabulary,
): { query: Query } | { errors: QueryError[]; allowed: string[] } {
  const parameters = parametersByName(resource, format);
  const query: Query = { ...everything, filters: [], ranges: [] };
  const errors: QueryError[] = [];
  const seen = new Set<string>();
  for (const [name, value] of entries) {
    const parameter = parameters.get(name);
    const outcome = seen.has(name)
      ? fail("repeated", `'${name}' is given more than once; join several values with commas.`)
      : !parameter
        ? { error: unknown(name, [...parameters.keys()]) }
        : value === ""
          ? fail("empty", `'${name}' has no value.`)
          : naming(name, read(parameter, value, resource, query, vocabulary));
    seen.add(name);
    if ("error" in outcome) errors.push({ in: "query", name, ...outcome.error });
  }
  if (errors.length > 0) return { errors, allowed: [...parameters.keys()] };
  // Schema order, so that every spelling of a query is the same query.
  const rank = ranksOf(resource);
  const inSchemaOrder = (a: { path: string }, b: { path: string }) =>
    (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0);
  query.filters.sort(inSchemaOrder);
  query.ranges.sort((a, b) => inSchemaOrder(a, b) || (a.comparison < b.comparison ? -1 : 1));
  return { query };
}

/** What is wrong with a value, with the name of its parameter before it. */
const naming = (name: string, outcome: Outcome<unknown>): Outcome<unknown> =>
  "error" in outcome
    ? { error: { ...outcome.error, detail: `${name}: ${outcome.error.detail}` } }
    : outcome;

function read(
  parameter: Parameter,
  value: string,
  resource: Resource,
  query: Query,
  vocabulary: Vocabulary,
): Outcome<unknown> {
  if (parameter.role === "filter") {
    const anyOf: Wanted[] = [];
    for (const written of value.split(",")) {
      const word = readWord(written, parameter.column, vocabulary);
      if ("error" in word) return word;
      if (!anyOf.includes(word.ok)) anyOf.push(word.ok);
    }
    anyOf.sort((a, b) => (String(a) < String(b) ? -1 : 1));
    query.filters.push({ path: parameter.column.path, anyOf });
    return { ok: anyOf };
  }
  if (parameter.role === "range") {
    const bound = readNumber(value, false);
    if ("ok" in bound)
      query.ranges.push({
        path: parameter.column.path,
        comparison: parameter.comparison,
        bound: bound.ok,
      });
    return bound;
  }
  return readListParameter(parameter.name, value, resource, query);
}

function readListParameter(
  name: Extract<Parameter, { role: "list" }>["name"],
  value: string,
  resource: Resource,
  query: Query,
): Outcome<unknown> {
  switch (name) {
    case "q": {
      const q = value.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
      if (q === "") return fail("empty", "There is no text to look for.");
      if (q.length > bounds.characters)
        return fail("malformed", `The text is longer than ${bounds.characters} characters.`);
      query.q = q;
      return { ok: q };
    }
    case "asOf":
      query.asOf = value;
      return unless(day(value), value);
    case "sort": {
      const keys = value.split(",");
      const paths = keys.map((key) => key.replace(/^-/, ""));
      const known = sortKeysOf(resource);
      const wrong = paths.find((path) => !known.includes(path));
      if (wrong !== undefined) return { error: notAmong(wrong, known) };
      if (new Set(paths).size < paths.length)
        return fail("malformed", "A sort key is given twice.");
      query.sort = keys.map((key, i) => ({
        path: paths[i] ?? "",
        descending: key.startsWith("-"),
      }));
      return { ok: keys };
    }
    case "fields": {
      const known = fieldsOf(resource);
      const wanted = value.split(",");
      const wrong = wanted.find((field) => !known.includes(field));
      if (wrong !== undefined) return { error: notAmong(wrong, known) };
      const chosen = new Set(["id", ...wanted]);
      // A field inside one that is chosen adds nothing.
      const inside = (field: string) => [...chosen].some((other) => field.startsWith(`${other}.`));
      query.fields = known.filter((field) => chosen.has(field) && !inside(field));
      return { ok: query.fields };
    }
    case "limit":
      query.limit = Number(value);
      return unless(wholeNumber(1, bounds.rows)(value), value);
    case "cursor":
      query.cursor = value;
      return { ok: value };
    case "lang":
      query.lang = languages.find((known) => known === value) ?? null;
      return unless(oneOf(languages)(value), value);
    case "bom":
      query.bom = value === "1";
      return unless(oneOf(["0", "1"])(value), value);
  }
}

function readWord(word: string, column: Column, vocabulary: Vocabulary): Outcome<Wanted> {
  if (word === "") return fail("empty", "A value between the commas is missing.");
  if (word === "null" && mayBeNone(column)) return { ok: null };
  if (column.type === "integer" || column.type === "number")
    return readNumber(word, column.type === "integer");
  if (column.type === "boolean") return unless(oneOf(["true", "false"])(word), word === "true");
  const known = column.values ?? vocabulary(column);
  if (!known || known.includes(word)) return { ok: word };
  return { error: notAmong(word, mayBeNone(column) ? [...known, "null"] : known) };
}

function readNumber(value: string, whole: boolean): Outcome<number> {
  const fault = decimal(value);
  if (whole && (fault || value.includes(".")))
    return fail("malformed", `'${value.slice(0, 40)}' is not a whole number of at most 15 digits.`);
  return unless(fault, Number(value) + 0);
}

/** What was read, unless something is wrong with it. */
const unless = <T>(fault: Fault, ok: T): Outcome<T> => (fault ? { error: fault } : { ok });

const fail = (code: QueryError["code"], detail: string): { error: NonNullable<Fault> } => ({
  error: { code, detail },
});
