import { z } from "zod";
import type { Release } from "../release.ts";
import type { AnyRecord } from "../resource.ts";
import { Text } from "../text.ts";
import { type Withdrawn, withdrawalOf } from "../withdrawal.ts";
import { changesBetween, PLAN, type RecordChange } from "./changes.ts";
import { canonicalDiff, type DiffQuery, describeDiff, everyResource } from "./query.ts";

const Links = z.record(z.string(), z.string());

const End = z.strictObject({
  id: z.string(),
  date: z.iso.date().nullable().describe("null for the draft"),
  notes: z.string(),
});

const FieldChange = z
  .strictObject({
    path: z
      .string()
      .describe(
        "Dotted path; a number is a place in a list, from 0, and in the old list if `new` is absent",
      ),
    old: z.unknown().optional().describe("Absent where the field is new"),
    new: z.unknown().optional().describe("Absent where the field is gone"),
  })
  .meta({
    id: "FieldChange",
    description:
      "A value of a record that is another. Lists of words and ids are one value; lists of objects are compared item by item.",
  });

const Change = z
  .strictObject({
    resource: z.string().describe("A resource, or `plan` for the document itself"),
    id: z.string(),
    change: z.enum(["added", "removed", "changed"]),
    name: Text,
    fields: z.array(FieldChange).describe("Empty unless the record changed"),
    place: z
      .strictObject({ old: z.int(), new: z.int() })
      .nullable()
      .describe("Places in the list, from 1, of a record that moved among the others"),
    reason: z.string().nullable().describe("Why the record was withdrawn"),
    successor: z.string().nullable().describe("Id of the record to use instead"),
    links: Links.describe("`old`, `new` and `successor`, permanent, where there are such"),
  })
  .meta({ id: "Change", description: "What happened to a record between two releases." });
export type Change = z.infer<typeof Change>;

/** How many records changed, by kind. */
export const Counts = z.strictObject({ added: z.int(), removed: z.int(), changed: z.int() });
export type Counts = z.infer<typeof Counts>;

/** The changes between two releases; none is an answer. */
export const Diff = z
  .strictObject({
    data: z.strictObject({
      from: End,
      to: End,
      summary: Counts,
      changes: z.array(Change),
    }),
    query: z.strictObject({
      canonical: z.string().describe("The one spelling of this diff"),
      description: Text.describe("The diff in words"),
    }),
    release: z.string().describe("The release that the changes lead to"),
    links: Links,
  })
  .meta({ id: "Diff", description: "What changed from one release to another." });
export type Diff = z.infer<typeof Diff>;

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
const nameOf = ({ name, title }: AnyRecord) => Text.parse(name ?? title);
