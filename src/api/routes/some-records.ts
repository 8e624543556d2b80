import type { Context } from "hono";
import { everything } from "../../model/query/query.ts";
import type { AnyRecord, Resource } from "../../model/resource.ts";
import type { Environment } from "../environment.ts";
import { askedList } from "./asked-list.ts";

/** Ids that are asked for at once. */
const AT_ONCE = 200;

/**
 * The records of some ids in a release, those that it has: of few ids in list order. However many are asked
 * for, nothing is read that is too long for memory.
 */
export async function recordsById(
  c: Context<Environment>,
  resource: Resource,
  release: string,
  ids: readonly string[],
): Promise<AnyRecord[]> {
  if (ids.length === 0) return [];
  const { run } = await askedList(c, resource, release);
  const records: AnyRecord[] = [];
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const anyOf = ids.slice(i, i + AT_ONCE);
    const found = await run({ ...everything, filters: [{ path: "id", anyOf }] });
    if ("refusal" in found) throw new Error(found.refusal);
    records.push(...found.rows);
  }
  return records;
}
