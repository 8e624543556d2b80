import { type Operation, Pointer } from "rfc6902";
import type { Release } from "../release.ts";
import type { AnyRecord } from "../resource.ts";
import type { Change } from "./diff-schema.ts";
import { editsOf } from "./edits.ts";
import { sharedInOrder } from "./order.ts";
import { PLAN } from "./query.ts";

/** A field whose value is another; `old` is absent where the field is new, `new` where it is gone. */
export interface FieldChange {
  path: string;
  old?: unknown;
  new?: unknown;
}

/** What happened to one record from one release to another. */
export interface RecordChange {
  resource: string;
  /** Null where the record was added. */
  old: AnyRecord | null;
  /** Null where the record was removed. */
  new: AnyRecord | null;
  fields: FieldChange[];
  /** Its places in the two lists, from 1, where it changed its order among the others. */
  place: { old: number; new: number } | null;
}

/** What happened to the record. */
export const kindOf = ({ old, new: now }: RecordChange): Change["change"] =>
  old === null ? "added" : now === null ? "removed" : "changed";

const recordsOf = ({ plan, dataset }: Release, resource: string): readonly AnyRecord[] =>
  resource === PLAN ? [plan] : (dataset[resource] ?? []);

/** Every change between two releases: by resource, in the order of the newer list, removed records last. */
export const changesBetween = (
  from: Release,
  to: Release,
  resources: readonly string[],
): RecordChange[] =>
  resources.flatMap((resource) =>
    changesOfList(resource, recordsOf(from, resource), recordsOf(to, resource)),
  );

function changesOfList(
  resource: string,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): RecordChange[] {
  const inOrder = sharedInOrder(before, after);
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const still = new Set(after.map(({ id }) => id));
  const kept = after.flatMap((record, place): RecordChange[] => {
    const oldPlace = places.get(record.id);
    const old = oldPlace === undefined ? undefined : before[oldPlace];
    if (oldPlace === undefined || old === undefined)
      return [{ resource, old: null, new: record, fields: [], place: null }];
    const fields = editsOf(old, record).map((edit) => fieldChange(old, edit));
    const moved = inOrder.has(record.id) ? null : { old: oldPlace + 1, new: place + 1 };
    return fields.length > 0 || moved ? [{ resource, old, new: record, fields, place: moved }] : [];
  });
  const removed = before
    .filter(({ id }) => !still.has(id))
    .map((old): RecordChange => ({ resource, old, new: null, fields: [], place: null }));
  return [...kept, ...removed];
}

const fieldChange = (old: AnyRecord, edit: Operation): FieldChange => ({
  path: Pointer.fromJSON(edit.path).tokens.slice(1).join("."),
  ...(edit.op === "add" ? {} : { old: Pointer.fromJSON(edit.path).get(old) as unknown }),
  ...("value" in edit ? { new: edit.value as unknown } : {}),
});
