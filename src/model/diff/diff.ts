import type { Release } from "../release.ts";
import type { AnyRecord } from "../resource.ts";
import type { Text } from "../text.ts";
import { type Withdrawn, withdrawalOf } from "../withdrawal.ts";
import { changesBetween, PLAN, type RecordChange } from "./changes.ts";
import type { Change, Counts, Diff } from "./diff-schema.ts";
import { canonicalDiff, type DiffQuery, describeDiff, everyResource } from "./query.ts";

export function countsOf(changes: readonly RecordChange[]): Counts {
  const added = changes.filter((change) => change.old === null).length;
  const removed = changes.filter((change) => change.new === null).length;
  return { added, removed, changed: changes.length - added - removed };
}

/** What changed between two releases, for the resources and ids of a query. */
export function diffOf(from: Release, to: Release, query: DiffQuery, withdrawn: Withdrawn): Diff {
  const changes = changesBetween(from, to, query.resources ?? everyResource).filter(
    ({ old, new: now }) => query.ids === null || query.ids.includes((now ?? old)?.id ?? ""),
  );
  const end = ({ id, date, notes }: Release) => ({ id, date, notes });
  const self = canonicalDiff(from.id, to.id, query);
  return {
    data: {
      from: end(from),
      to: end(to),
      summary: countsOf(changes),
      changes: changes.map((change) => publicChange(change, from.id, to.id, withdrawn)),
    },
    query: { canonical: self, description: describeDiff(from.id, to.id, query) },
    release: to.id,
    links: {
      self,
      markdown: canonicalDiff(from.id, to.id, query, ".md"),
      patch: `${canonicalDiff(from.id, to.id)}.json-patch`,
      from: `/v1/releases/${from.id}`,
      to: `/v1/releases/${to.id}`,
    },
  };
}

function publicChange(
  { resource, old, new: now, fields, place }: RecordChange,
  from: string,
  to: string,
  withdrawn: Withdrawn,
): Change {
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
    change: !old ? "added" : !now ? "removed" : "changed",
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
