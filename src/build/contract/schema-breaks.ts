import { type Break, isObject, type Json, listAt, objectAt, resolved } from "./break.ts";

/** Who writes what a schema describes: the caller (requests) or the API (responses). */
export type Writer = "caller" | "api";

/** A schema and the document that its references are of. */
export interface Side {
  document: Json;
  schema: unknown;
}

const ALL_TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];

/** The JSON types that a schema allows. */
function typesOf(schema: Json): string[] {
  const { type } = schema;
  if (type === "number") return ["number", "integer"];
  if (typeof type === "string") return [type];
  return "const" in schema && schema.const === null ? ["null"] : ALL_TYPES;
}

/** The alternatives of a schema; itself, if it has none. */
function alternativesOf({ document, schema }: Side): Json[] {
  const own = resolved(document, schema);
  const inner = [...listAt(own, "anyOf"), ...listAt(own, "oneOf")];
  if (inner.length === 0)
    return Array.isArray(own.type) ? own.type.map((type) => ({ ...own, type })) : [own];
  return inner.flatMap((one) => alternativesOf({ document, schema: one }));
}

/** Limits that may not become tighter for callers, nor looser for what the API writes. */
const limits: [keyword: string, tighter: (old: number, now: number) => boolean][] = [
  ["minimum", (old, now) => now > old],
  ["exclusiveMinimum", (old, now) => now > old],
  ["minLength", (old, now) => now > old],
  ["minItems", (old, now) => now > old],
  ["maximum", (old, now) => now < old],
  ["exclusiveMaximum", (old, now) => now < old],
  ["maxLength", (old, now) => now < old],
  ["maxItems", (old, now) => now < old],
];

/** What breaks between two schemas of one value. */
export function schemaBreaks(old: Side, now: Side, writer: Writer, where: string): Break[] {
  return alternativesBreaks(old, now, writer, where, []);
}

function alternativesBreaks(
  old: Side,
  now: Side,
  writer: Writer,
  where: string,
  seen: readonly string[],
): Break[] {
  // A schema that refers to itself has been looked at further up.
  const names = [old.schema, now.schema].map((schema) => (isObject(schema) ? schema.$ref : null));
  const key = names.join(" ");
  const isNamed = names.some((name) => typeof name === "string");
  if (isNamed && seen.includes(key)) return [];
  const above = isNamed ? [...seen, key] : seen;
  const [olds, nows] = [alternativesOf(old), alternativesOf(now)];
  const compare = (a: Json, b: Json) =>
    oneBreaks(
      { document: old.document, schema: a },
      { document: now.document, schema: b },
      writer,
      where,
      above,
    );
  const [first, second] = [olds[0], nows[0]];
  if (olds.length === 1 && nows.length === 1 && first && second) return compare(first, second);
  // Callers may still send each old alternative; the API writes nothing but old ones.
  const unmatched =
    writer === "caller"
      ? olds.map((a) => closest(nows.map((b) => compare(a, b))))
      : nows.map((b) => closest(olds.map((a) => compare(a, b))));
  return unmatched.flat();
}

/** The shortest of several lists of breaks: that of the alternative which is most alike. */
const closest = (lists: Break[][]): Break[] =>
  lists.reduce((best, list) => (list.length < best.length ? list : best));

function oneBreaks(
  old: Side,
  now: Side,
  writer: Writer,
  where: string,
  seen: readonly string[],
): Break[] {
  const [a, b] = [resolved(old.document, old.schema), resolved(now.document, now.schema)];
  const [allowed, written] = writer === "caller" ? [b, a] : [a, b];
  const surplus = typesOf(written).filter((type) => !typesOf(allowed).includes(type));
  if (surplus.length > 0)
    return [{ where, what: `its type was ${typesOf(a).join("|")} and is ${typesOf(b).join("|")}` }];
  const inner = (key: string, path: string) =>
    alternativesBreaks(
      { document: old.document, schema: a[key] },
      { document: now.document, schema: b[key] },
      writer,
      `${where}${path}`,
      seen,
    );
  return [
    ...enumBreaks(a, b, where),
    ...formBreaks(a, b, writer, where),
    ...propertyBreaks(old.document, now.document, a, b, writer, where, seen),
    ...(isObject(a.items) && isObject(b.items) ? inner("items", "[]") : []),
    ...(isObject(a.additionalProperties) && isObject(b.additionalProperties)
      ? inner("additionalProperties", ".*")
      : []),
  ];
}

const valuesOf = (schema: Json): unknown[] | null =>
  Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : null;

/** Values may be added, and never taken away: whoever sent or awaited one did so with reason. */
function enumBreaks(a: Json, b: Json, where: string): Break[] {
  const [old, now] = [valuesOf(a), valuesOf(b)];
  if (!now) return [];
  if (!old) return [{ where, what: "any value was allowed, and is no longer" }];
  return old
    .filter((value) => !now.includes(value))
    .map((value) => ({ where, what: `the value ${JSON.stringify(value)} is gone` }));
}

/** Formats, patterns and limits. */
function formBreaks(a: Json, b: Json, writer: Writer, where: string): Break[] {
  const [loose, strict] = writer === "caller" ? [a, b] : [b, a];
  const forms = ["format", "pattern"].filter(
    (keyword) => strict[keyword] !== undefined && strict[keyword] !== loose[keyword],
  );
  const bounds = limits
    .filter(([keyword, tighter]) => {
      const [old, now] = [loose[keyword], strict[keyword]];
      return typeof now === "number" && (typeof old !== "number" || tighter(old, now));
    })
    .map(([keyword]) => keyword);
  return [...forms, ...bounds].map((keyword) => ({
    where,
    what: `its ${keyword} was ${a[keyword] ?? "not set"} and is ${b[keyword] ?? "not set"}`,
  }));
}

function propertyBreaks(
  oldDocument: Json,
  nowDocument: Json,
  a: Json,
  b: Json,
  writer: Writer,
  where: string,
  seen: readonly string[],
): Break[] {
  const [olds, nows] = [objectAt(a, "properties"), objectAt(b, "properties")];
  const [oldRequired, nowRequired] = [listAt(a, "required"), listAt(b, "required")];
  const gone = Object.keys(olds).filter((name) => !(name in nows));
  const optional =
    writer === "api" ? oldRequired.filter((name) => !nowRequired.includes(name)) : [];
  const mandatory =
    writer === "caller" ? nowRequired.filter((name) => !oldRequired.includes(name)) : [];
  return [
    ...gone.map((name) => ({ where: `${where}.${name}`, what: "is gone" })),
    ...optional
      .filter((name) => String(name) in nows)
      .map((name) => ({ where: `${where}.${name}`, what: "may now be missing" })),
    ...mandatory.map((name) => ({ where: `${where}.${name}`, what: "is now required" })),
    ...Object.keys(olds)
      .filter((name) => name in nows)
      .flatMap((name) =>
        alternativesBreaks(
          { document: oldDocument, schema: olds[name] },
          { document: nowDocument, schema: nows[name] },
          writer,
          `${where}.${name}`,
          seen,
        ),
      ),
  ];
}
