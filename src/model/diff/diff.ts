import type { Change, Counts, Diff, End } from "./diff-schema.ts";
import { canonicalDiff, type DiffQuery, describeDiff } from "./query.ts";

/** How many there are of each kind. */
export const countsOf = (kinds: readonly Change["change"][]): Counts => {
  const count = (kind: Change["change"]) => kinds.filter((one) => one === kind).length;
  return { added: count("added"), removed: count("removed"), changed: count("changed") };
};

/** The answer that tells what changed between two releases, of what a query asks for. */
export function diffOf(from: End, to: End, query: DiffQuery, changes: readonly Change[]): Diff {
  const end = ({ id, date, notes }: End) => ({ id, date, notes });
  const self = canonicalDiff(from.id, to.id, query);
  return {
    data: {
      from: end(from),
      to: end(to),
      summary: countsOf(changes.map(({ change }) => change)),
      changes: [...changes],
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
