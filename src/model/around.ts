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

/** Where a record and what stands around it is, as far as it is of some resources. */
export const addressesAround = (
  { resource, id }: Address,
  around: Around,
  resources: readonly string[],
): Address[] =>
  Object.entries(around).flatMap(([name, ids]) =>
    ids
      .filter((one) => resources.includes(name) || (name === resource && one === id))
      .map((one) => ({ resource: name, id: one })),
  );

/** Records at their addresses as a dataset, in their order. */
export function datasetOf(records: readonly { resource: string; record: AnyRecord }[]): Dataset {
  const dataset: Dataset = {};
  for (const { resource, record } of records) {
    dataset[resource] ??= [];
    dataset[resource].push(record);
  }
  return dataset;
}

/** What stands around the records of a dataset. */
export interface Surroundings {
  /** The ids of what stands around a record; of none if there is no such record. */
  of: (resource: string, id: string) => Around;
  /** A record and the records of some resources around it, and nothing else. */
  dataset: (of: Address, resources: readonly string[]) => Dataset;
}

/** A record of a dataset, and its place in its list. */
interface Node extends Address {
  record: AnyRecord;
  at: number;
  linked: Set<Node>;
}

/**
 * What stands around each record of a dataset: the records that it names, those that name it, and the
 * sections in which their words stand, from the outermost. A page of a record shows nothing else, so
 * that it need not read whole lists. It is worked out for all at once.
 */
export function aroundIn(resources: readonly Resource[], dataset: Dataset): Surroundings {
  const nodes = new Map<string, Map<string, Node>>();
  for (const { name: resource } of resources) {
    const list = (dataset[resource] ?? []).map((record, at): [string, Node] => [
      record.id,
      { resource, id: record.id, record, at, linked: new Set() },
    ]);
    nodes.set(resource, new Map(list));
  }
  for (const { name, columns } of resources)
    for (const { path, ref } of columns)
      if (ref !== undefined)
        for (const node of nodes.get(name)?.values() ?? [])
          for (const id of [valueAt(node.record, path)].flat())
            link(node, nodes.get(ref)?.get(String(id)));

  const paths = new Map<string, Node[]>();
  /** The nodes of the sections around a section, and its own. */
  const pathTo = (id: string): Node[] => {
    const known = paths.get(id);
    if (known) return known;
    const path = sectionPath(dataset.sections ?? [], id).flatMap(
      (section) => nodes.get("sections")?.get(section.id) ?? [],
    );
    paths.set(id, path);
    return path;
  };
  const of = (resource: string, id: string): Around => {
    const node = nodes.get(resource)?.get(id);
    if (!node) return {};
    const found = new Set([...node.linked, node]);
    for (const { record } of [...found])
      for (const { section } of evidenceOf(record))
        for (const one of pathTo(section)) found.add(one);
    const ids: Record<string, string[]> = {};
    for (const one of [...found].sort((a, b) => a.at - b.at)) {
      ids[one.resource] ??= [];
      ids[one.resource]?.push(one.id);
    }
    return ids;
  };
  return {
    of,
    dataset: (address, those) =>
      datasetOf(
        addressesAround(address, of(address.resource, address.id), those).flatMap(
          ({ resource, id }) => nodes.get(resource)?.get(id) ?? [],
        ),
      ),
  };
}

function link(one: Node, other: Node | undefined): void {
  if (!other) return;
  one.linked.add(other);
  other.linked.add(one);
}
