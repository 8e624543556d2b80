import { createPatch, type Operation } from "rfc6902";
import { resources } from "../catalogue.ts";
import { contentOf, type Release } from "../release.ts";
import type { AnyRecord } from "../resource.ts";
import { type Between, below, editsOf, lists } from "./edits.ts";
import { sharedInOrder } from "./order.ts";

/** The patch that turns one release into another: into the same canonical JSON, byte for byte. */
export const patchOf = (from: Release, to: Release): Operation[] =>
  createPatch(contentOf(asDocumented(from)), contentOf(asDocumented(to)), records);

/** A release with its resources in documentation order, in which a patch goes through them. */
const asDocumented = (release: Release): Release => ({
  ...release,
  dataset: Object.fromEntries(
    resources.flatMap(({ name }) => {
      const records = release.dataset[name];
      return records ? [[name, records]] : [];
    }),
  ),
});

/** The lists of a release are of records with ids; whatever is inside a record is not. */
const records: Between = (before: unknown, after: unknown, at) => {
  const ofRecords = at.tokens.length === 2 && Array.isArray(before) && Array.isArray(after);
  return ofRecords ? below(at.toString(), patchOfList(before, after)) : lists(before, after, at);
};

/**
 * First all records go that do not stay, from the end so that places hold; then, from the start,
 * each that is not there is put in its place and each that stayed is edited where it stands.
 */
function patchOfList(before: readonly AnyRecord[], after: readonly AnyRecord[]): Operation[] {
  const staying = sharedInOrder(before, after);
  const old = new Map(before.map((record) => [record.id, record]));
  const removals = before.flatMap(({ id }, place): Operation[] =>
    staying.has(id) ? [] : [{ op: "remove", path: `/${place}` }],
  );
  const others = after.flatMap((record, place): Operation[] =>
    staying.has(record.id)
      ? below(`/${place}`, editsOf(old.get(record.id), record))
      : [{ op: "add", path: `/${place}`, value: record }],
  );
  return [...removals.reverse(), ...others];
}
