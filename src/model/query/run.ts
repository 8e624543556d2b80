import { readerOf, textsAt, valueAt } from "../columns.ts";
import { evidenceOf } from "../dataset.ts";
import { wasKnown } from "../known-at.ts";
import type { AnyRecord, Resource } from "../resource.ts";
import { cursorAfter, FORGED, readCursor } from "./cursor.ts";
import type { Comparison } from "./parameters.ts";
import type { Query, Refusal } from "./query.ts";

/** What a list query finds: the page's records, and where it stands in the whole. */
export interface Found {
  /** Whole: `fields` is for those who write them. */
  rows: AnyRecord[];
  total: number;
  /** Cursor of the next page, or null at the end. */
  next: string | null;
}

/** Filter, sort and page. Pure; ties are broken by document order, so every order is total. */
export function runQuery(
  resource: Resource,
  release: string,
  records: readonly AnyRecord[],
  query: Query,
): Found | Refusal {
  const matched = records.filter(matcherOf(resource, query));
  const sorted = query.sort.length > 0 ? sortBy(resource, matched, query.sort) : matched;
  let start = 0;
  if (query.cursor !== null) {
    const place = readCursor(query.cursor, release, query);
    if ("refusal" in place) return place;
    start = sorted.findIndex(({ id }) => id === place.after) + 1;
    if (start === 0) return FORGED;
  }
  const end = query.limit === null ? sorted.length : start + query.limit;
  const rows = sorted.slice(start, end);
  const last = rows.at(-1);
  return {
    rows,
    total: sorted.length,
    next: last && end < sorted.length ? cursorAfter(release, query, last.id) : null,
  };
}

const holds: Record<Comparison, (value: number, bound: number) => boolean> = {
  gte: (value, bound) => value >= bound,
  gt: (value, bound) => value > bound,
  lte: (value, bound) => value <= bound,
  lt: (value, bound) => value < bound,
};

/** Whether a record is what a query asks for. */
function matcherOf(resource: Resource, query: Query): (r: AnyRecord) => boolean {
  const { filters, ranges, q, asOf } = query;
  const { knownSince } = resource;
  const conditions = [
    ...filters.map(({ path, anyOf }) => {
      const read = readerOf(path);
      const wanted = new Set<unknown>(anyOf);
      return (record: AnyRecord) => {
        const value = read(record);
        if (!Array.isArray(value)) return wanted.has(value);
        // An empty list has none.
        if (value.length === 0) return wanted.has(null);
        return value.some((item) => wanted.has(item));
      };
    }),
    ...ranges.map(({ path, comparison, bound }) => {
      const read = readerOf(path);
      return (record: AnyRecord) => {
        const value = read(record);
        return typeof value === "number" && holds[comparison](value, bound);
      };
    }),
    ...(asOf === null || knownSince === undefined
      ? []
      : [(record: AnyRecord) => wasKnown(String(valueAt(record, knownSince)), asOf)]),
    ...(q === null ? [] : [(record: AnyRecord) => contains(resource, record, q)]),
  ];
  return (record) => conditions.every((holdsFor) => holdsFor(record));
}

/** Every word of `q` stands in the record's id, names, quotations or search text. */
function contains(resource: Resource, record: AnyRecord, q: string): boolean {
  const text = textOf(resource, record);
  return q.split(" ").every((word) => text.includes(word));
}

const texts = new WeakMap<AnyRecord, string>();

/** The text of a record that `q` looks in, put together once. */
export function textOf(resource: Resource, record: AnyRecord): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = [
    record.id,
    valueAt(record, "name.zh"),
    valueAt(record, "name.en"),
    ...evidenceOf(record).map(({ quote }) => quote.exact),
    ...resource.searchFields.flatMap((path) => textsAt(record, path)),
  ]
    .join("\n")
    .normalize("NFKC")
    .toLowerCase();
  texts.set(record, text);
  return text;
}

function sortBy(resource: Resource, records: AnyRecord[], keys: Query["sort"]): AnyRecord[] {
  const orders = keys.map(({ path, descending }) => {
    const values = resource.columns.find((column) => column.path === path)?.values;
    const read = readerOf(path);
    // An enum sorts in the order in which its schema declares it.
    const rankOf = (value: unknown) => (typeof value === "string" ? values?.indexOf(value) : value);
    return { keyOf: values ? (r: AnyRecord) => rankOf(read(r)) : read, sign: descending ? -1 : 1 };
  });
  // Array.prototype.sort is stable: ties keep document order.
  return records
    .map((record) => ({ record, keys: orders.map(({ keyOf }) => keyOf(record)) }))
    .sort((a, b) => {
      for (let i = 0; i < orders.length; i += 1) {
        const x = a.keys[i];
        const y = b.keys[i];
        if (x === y) continue;
        if (x === null) return 1;
        if (y === null) return -1;
        const sign = orders[i]?.sign ?? 1;
        return (x as string | number) < (y as string | number) ? -sign : sign;
      }
      return 0;
    })
    .map(({ record }) => record);
}
