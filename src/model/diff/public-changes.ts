import type { Release } from "../release.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import { type Withdrawn, withdrawalOf } from "../withdrawal.ts";
import { changesBetween, kindOf, type RecordChange } from "./changes.ts";
import type { Change } from "./diff-schema.ts";
import { everyResource, PLAN } from "./query.ts";

/** Every change between two releases, as answers tell it. */
export const publicChanges = (from: Release, to: Release, withdrawn: Withdrawn): Change[] =>
  changesBetween(from, to, everyResource).map((change) =>
    publicChange(change, from.id, to.id, withdrawn),
  );

function publicChange(one: RecordChange, from: string, to: string, withdrawn: Withdrawn): Change {
  const { resource, old, new: now, fields, place } = one;
  const record = now ?? old;
  if (!record) throw new Error("A change is of a record.");
  const url = (release: string, id: string) =>
    resource === PLAN
      ? `/v1/releases/${release}/plan`
      : `/v1/releases/${release}/${resource}/${id}`;
  const gone = now ? undefined : withdrawalOf(withdrawn, to, resource, record.id);
  const successor = gone?.successor ?? null;
  return {
    resource,
    id: record.id,
    change: kindOf(one),
    name: nameOf(record),
    fields,
    place,
    reason: gone?.reason ?? null,
    successor,
    links: {
      ...(old ? { old: url(from, record.id) } : {}),
      ...(now ? { new: url(to, record.id) } : {}),
      ...(successor === null ? {} : { successor: url(to, successor) }),
    },
  };
}

/** A record's name; the document has a title. */
const nameOf = ({ name, title }: AnyRecord) => (name ?? title) as Text;
