import type { Language } from "../charts/language.ts";
import { type Column, valueAt } from "../columns.ts";
import { headingOf } from "../headings.ts";
import { inWords, isQuantity, quantityInWords } from "../in-words.ts";
import type { AnyRecord, Resource } from "../resource.ts";

/** One field of a record in words. */
export interface Field {
  label: string;
  words: string;
  description: string;
  /** The fields that the words say. */
  paths: string[];
}

/** A field that is a list of objects, each in words. */
export interface ListField {
  label: string;
  path: string;
  description: string;
  items: string[];
}

/** What a page says in places of their own: its title, and its evidence or what another source reported. */
const APART = ["id", "name", "evidence", "source", "quotation"];

const keyOf = (path: string) => path.split(".")[0] ?? path;

type Kind = "apart" | "link" | "derived" | "list" | "value";

/** Where a page says a field; each field has one place. */
function kindOf({ columns }: Resource, key: string): Kind {
  if (APART.includes(key)) return "apart";
  const whole = columns.find(({ path }) => path === key);
  if (whole?.ref !== undefined) return "link";
  if (columns.some(({ path, joined }) => joined && keyOf(path) === key)) return "derived";
  return whole?.type === "json" ? "list" : "value";
}

/** The top-level fields of one kind, in schema order. */
const keysOf = (resource: Resource, kind: Kind) =>
  [...new Set(resource.columns.map(({ path }) => keyOf(path)))].filter(
    (key) => kindOf(resource, key) === kind,
  );

const columnAt = ({ columns }: Resource, path: string): Column | undefined =>
  columns.find((column) => column.path === path);

/** A growth is in percent, whatever its record counts; one that is not says its own unit. */
export const isGrowth = (key: string) => /growth$/i.test(key);

/** What a record that is itself a quantity says beside its value. */
const FOLDED = ["max", "comparator", "year"];

/** The values that a record states, each with its unit, year and comparator. */
export function valuesOf(resource: Resource, record: AnyRecord, language: Language): Field[] {
  const quantity = isQuantity(record);
  return keysOf(resource, "value")
    .filter((key) => !(quantity && FOLDED.includes(key)))
    .map((key) => {
      const whole = quantity && key === "value";
      return {
        label: headingOf(key, language),
        words: whole
          ? quantityInWords(record, null, language)
          : inWords(record[key], language, isGrowth(key) ? "percent" : record.unit),
        description: columnAt(resource, key)?.description ?? "",
        paths: whole ? [key, ...FOLDED] : [key],
      };
    })
    .filter(({ words }) => words !== "");
}

/** The lists of statements inside a record. */
export function listsOf(resource: Resource, record: AnyRecord, language: Language): ListField[] {
  return keysOf(resource, "list").flatMap((path) => {
    const items = record[path] as Record<string, unknown>[];
    if (items.length === 0) return [];
    return {
      label: headingOf(path, language),
      path,
      description: columnAt(resource, path)?.description ?? "",
      // Numbers into `evidence` are said by the evidence itself.
      items: items.map(({ evidence: _said, ...item }) =>
        inWords(item, language, unitOf(record, item)),
      ),
    };
  });
}

/** A statement about another field (`of`) is in that field's unit. */
function unitOf(record: AnyRecord, { of }: Record<string, unknown>): unknown {
  const about = typeof of === "string" ? (record[of] as { unit?: unknown } | null) : null;
  return about?.unit ?? record.unit;
}

/** What we worked out from the record: no evidence, but a formula or a rule that the schema names. */
export function derivedOf(resource: Resource, record: AnyRecord, language: Language): Field[] {
  const keys = keysOf(resource, "derived");
  return resource.columns
    .filter(({ path }) => keys.some((key) => path === key || path.startsWith(`${key}.`)))
    .map(({ path, description = "" }) => ({
      label: headingOf(path.replace(/^derived\./, ""), language),
      words: inWords(valueAt(record, path), language),
      description,
      paths: [path],
    }))
    .filter(({ words }) => words !== "");
}
