import { resources } from "../catalogue.ts";
import { nearest } from "../query/nearest.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import { type Parameters, readStrictly, someOf, spelled } from "../query/strict.ts";
import type { Text } from "../text.ts";

/** The name under which the document itself is compared. */
export const PLAN = "plan";

/** What of a diff is asked for; null is all. */
export interface DiffQuery {
  resources: readonly string[] | null;
  ids: readonly string[] | null;
}

/** The query of a diff without a query string. */
export const everyChange: DiffQuery = { resources: null, ids: null };

/** All that is compared, in documentation order. */
export const everyResource: readonly string[] = [PLAN, ...resources.map(({ name }) => name)];

const parameters: Parameters = {
  resource: someOf(everyResource),
  ids: (value) =>
    value.split(",").includes("")
      ? { code: "empty", detail: "A value between the commas is missing." }
      : null,
};

/** The parameters of a diff, in the order of its canonical spelling. */
export const diffParameters = Object.keys(parameters);

/** Reads a diff's query strictly, but for whether its ids are any release's. */
export function parseDiffQuery(entries: Entries): { query: DiffQuery } | { errors: QueryError[] } {
  const { values, errors } = readStrictly(entries, parameters);
  if (errors.length > 0) return { errors };
  const chosen = values.get("resource")?.split(",");
  const ids = values.get("ids")?.split(",") ?? null;
  return {
    query: {
      resources: chosen ? everyResource.filter((name) => chosen.includes(name)) : null,
      ids: ids && [...new Set(ids)].sort(),
    },
  };
}

/** What is wrong with the ids of a query that neither release has; one of those near the first may be meant. */
export const unknownIds = (
  { resources: of, ids }: DiffQuery,
  known: ReadonlySet<string>,
  near: ReadonlySet<string>,
): QueryError[] =>
  (ids ?? [])
    .filter((id) => !known.has(id))
    .map((id, i): QueryError => {
      const [meant] = i === 0 ? nearest(id, [...near]) : [];
      return {
        in: "query",
        name: "ids",
        code: "not-allowed",
        detail: `Neither release has a record '${id.slice(0, 80)}'${of ? ` in ${of.join(", ")}` : ""}.`,
        ...(meant === undefined ? {} : { didYouMean: meant }),
      };
    });

/** The one spelling of a diff. */
export function canonicalDiff(
  from: string,
  to: string,
  { resources: of, ids }: DiffQuery = everyChange,
  suffix = "",
): string {
  const query = spelled([
    ["resource", of?.join(",") ?? null],
    ["ids", ids?.join(",") ?? null],
  ]);
  return `/v1/diff/${from}..${to}${suffix}${query === "" ? "" : `?${query}`}`;
}

/** A diff in words, in both languages. */
export function describeDiff(from: string, to: string, { resources: of, ids }: DiffQuery): Text {
  return {
    zh: [
      `${from} 至 ${to} 的变更`,
      ...(of ? [`资源：${of.join("、")}`] : []),
      ...(ids ? [`记录：${ids.join("、")}`] : []),
    ].join("；"),
    en: [
      `Changes from release ${from} to ${to}`,
      ...(of ? [`in ${of.join(", ")}`] : []),
      ...(ids ? [`of ${ids.join(", ")}`] : []),
    ].join(" "),
  };
}
