import type { Context } from "hono";
import { resourceNamed } from "../../../model/catalogue.ts";
import { valueAt } from "../../../model/columns.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { everything } from "../../../model/query/query.ts";
import type { AnyRecord, Resource } from "../../../model/resource.ts";
import type { Environment } from "../../environment.ts";
import { askedList } from "../../routes/asked-list.ts";
import { recordsById } from "../../routes/some-records.ts";

/** More records than this no reader ticks one by one, and a page would be mostly boxes: their ids are written. */
const MOST_OFFERED = 50;

/** Names of the resources whose ids a list has: its own, and those that it links to. */
const linkedBy = ({ name, columns }: Resource) => [
  ...new Set([name, ...columns.flatMap(({ ref }) => ref ?? [])]),
];

/** The records that a list's filters offer: of a resource that has more than a few, none. */
export async function offeredFor(
  c: Context<Environment>,
  resource: Resource,
  release: string,
): Promise<Dataset> {
  const sizes = c.var.store.sizes(release);
  const short = linkedBy(resource).filter((name) => (sizes[name]?.records ?? 0) <= MOST_OFFERED);
  const lists = await Promise.all(
    short.map(async (name) => {
      const found = await (await askedList(c, resourceNamed(name), release)).run(everything);
      return "refusal" in found ? [] : [[name, found.rows]];
    }),
  );
  return Object.fromEntries(lists.flat());
}

/** The records that a list's filters offer, and those that its rows link to where they are told by name. */
export async function linkedFrom(
  c: Context<Environment>,
  { columns, overview }: Resource,
  release: string,
  rows: readonly AnyRecord[],
  offered: Dataset,
): Promise<Dataset> {
  const ids = new Map<string, Set<string>>();
  for (const { path, ref } of columns) {
    if (ref === undefined || ref in offered || !overview.includes(path)) continue;
    const known = ids.get(ref) ?? new Set();
    ids.set(ref, known);
    for (const row of rows)
      for (const id of [valueAt(row, path) ?? []].flat()) known.add(String(id));
  }
  const lists = await Promise.all(
    [...ids].map(async ([ref, some]) => [
      ref,
      await recordsById(c, resourceNamed(ref), release, [...some]),
    ]),
  );
  return { ...offered, ...Object.fromEntries(lists) };
}
