import type { Surroundings } from "../src/model/around.ts";
import type { Column } from "../src/model/columns.ts";
import type { AnyRecord, Resource } from "../src/model/resource.ts";

/**
 * The records of a resource for so many cities, each with a plan of the same shape: the first city's
 * are the real ones; the others' have ids, links and names of their own.
 */
export const enlarge = (
  resource: Resource,
  records: readonly AnyRecord[],
  cities: number,
): AnyRecord[] =>
  Array.from({ length: cities }, (_, city) => recordsIn(resource, records, city)).flat();

/** The records of one city, by its number. */
export function recordsIn(
  { columns }: Resource,
  records: readonly AnyRecord[],
  city: number,
): readonly AnyRecord[] {
  if (city === 0) return records;
  const links = columns.filter(({ path, ref }) => path === "id" || ref !== undefined);
  const inItems = columns.filter(({ items }) => items?.some(({ ref }) => ref !== undefined));
  return records.map((record) => {
    const copy = structuredClone(record);
    for (const { path } of links) change(copy, path, (id) => inCity(id, city));
    for (const column of inItems) changeItems(copy, column, city);
    change(copy, "name.zh", (name) => `${name}（第${city}市）`);
    change(copy, "name.en", (name) => `${name} (city ${city})`);
    return copy;
  });
}

/** The id of the same record in another city's plan. */
export const inCity = (id: string, city: number) => `${id}-city-${city}`;

/** What stands around the records of many cities: around each what stands around the real one, in its own city. */
export const aroundInCities =
  (around: Surroundings["of"]): Surroundings["of"] =>
  (resource, id) => {
    const [real = id, city] = id.split(/-city-(?=\d+$)/);
    const ids = around(resource, real);
    if (city === undefined) return ids;
    const own = (all: readonly string[]) => all.map((one) => inCity(one, Number(city)));
    return Object.fromEntries(Object.entries(ids).map(([name, all]) => [name, own(all)]));
  };

/** Changes the text at a path, or each text of a list there. */
function change(record: object, path: string, to: (text: string) => string): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let holder: unknown = record;
  for (const key of keys) holder = (holder as Record<string, unknown> | null)?.[key];
  if (holder === null || typeof holder !== "object") return;
  const fields = holder as Record<string, unknown>;
  const value = fields[last];
  if (typeof value === "string") fields[last] = to(value);
  if (Array.isArray(value)) fields[last] = value.map((one) => to(String(one)));
}

function changeItems(record: AnyRecord, { path, items = [] }: Column, city: number): void {
  const list = record[path];
  if (!Array.isArray(list)) return;
  for (const item of list)
    for (const column of items)
      if (column.ref !== undefined) change(item, column.path, (id) => inCity(id, city));
}
