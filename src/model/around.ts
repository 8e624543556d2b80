import { valueAt } from "./columns.ts";
import { type Dataset, evidenceOf } from "./dataset.ts";
import { sectionPath } from "./place.ts";
import type { AnyRecord, Resource } from "./resource.ts";

/** Ids of a record, of those that it is linked with, and of the sections of them all, by resource, in list order. */
export type Around = Readonly<Record<string, readonly string[]>>;

/** A record by its resource and id. */
export interface Address {
  resource: string;
  id: string;
}

/** A record and what stands around it, as far as it is of some resources. */
export const near = (
  { resource, id }: Address,
  around: Around,
  resources: readonly string[],
): Address[] =>
  Object.entries(around).flatMap(([name, ids]) =>
    ids
      .filter((one) => resources.includes(name) || (name === resource && one === id))
      .map((one) => ({ resource: name, id: one })),
  );

/** Records by their resource. */
type ByResource = Map<string, Set<AnyRecord>>;

function add(to: ByResource, resource: string, record: AnyRecord): void {
  const known = to.get(resource);
  if (known) known.add(record);
  else to.set(resource, new Set([record]));
}

/** What stands around the records of a dataset. */
export interface Surroundings {
  /** The ids of what stands around a record; of none if there is no such record. */
  of: (resource: string, id: string) => Around;
  /** A record and the records of some resources around it, and nothing else. */
  dataset: (of: Address, resources: readonly string[]) => Dataset;
}

/**
 * What stands around each record of a dataset: the records that it names, those that name it, and the
 * sections in which their words stand, from the outermost. A page of a record shows nothing else, so
 * that it need not read whole lists. It is worked out for all at once.
 */
export function aroundIn(resources: readonly Resource[], dataset: Dataset): Surroundings {
  const byId = new Map(
    resources.map(({ name }) => [
      name,
      new Map((dataset[name] ?? []).map((record) => [record.id, record])),
    ]),
  );
  const linked = new Map<AnyRecord, ByResource>();
  const linkedTo = (record: AnyRecord): ByResource => {
    const known = linked.get(record) ?? new Map();
    linked.set(record, known);
    return known;
  };
  const link = (name: string, record: AnyRecord, ref: string, id: unknown) => {
    const other = byId.get(ref)?.get(String(id));
    if (!other) return;
    add(linkedTo(record), ref, other);
    add(linkedTo(other), name, record);
  };
  for (const { name, columns } of resources)
    for (const { path, ref } of columns)
      if (ref !== undefined)
        for (const record of dataset[name] ?? [])
          for (const id of [valueAt(record, path)].flat()) link(name, record, ref, id);

  const sections = dataset.sections ?? [];
  const paths = new Map<string, AnyRecord[]>();
  const pathTo = (id: string) => {
    const path = paths.get(id) ?? sectionPath(sections, id);
    paths.set(id, path);
    return path;
  };
  const orders = new Map(
    resources.map(({ name }) => [name, new Map((dataset[name] ?? []).map((one, i) => [one, i]))]),
  );
  const of = (resource: string, id: string): Around => {
    const record = byId.get(resource)?.get(id);
    if (!record) return {};
    const found: ByResource = new Map(
      [...linkedTo(record)].map(([name, all]) => [name, new Set(all)]),
    );
    add(found, resource, record);
    for (const one of [...found.values()].flatMap((all) => [...all]))
      for (const { section } of evidenceOf(one))
        for (const place of pathTo(section)) add(found, "sections", place);
    return Object.fromEntries(
      [...found].map(([name, all]) => {
        const order = orders.get(name);
        const at = (one: AnyRecord) => order?.get(one) ?? 0;
        return [name, [...all].sort((a, b) => at(a) - at(b)).map((one) => one.id)];
      }),
    );
  };
  return {
    of,
    dataset: (address, those) => {
      const part: Dataset = {};
      for (const { resource, id } of near(address, of(address.resource, address.id), those)) {
        const record = byId.get(resource)?.get(id);
        if (!record) continue;
        part[resource] ??= [];
        part[resource]?.push(record);
      }
      return part;
    },
  };
}
