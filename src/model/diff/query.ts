import { resources } from "../catalogue.ts";
import { nearest } from "../query/nearest.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import type { Text } from "../text.ts";
import { PLAN } from "./changes.ts";

/** What of a diff is asked for; null is all. */
export interface DiffQuery {
  resources: readonly string[] | null;
  ids: readonly string[] | null;
}

/** The query of a diff without a query string. */
export const everyChange: DiffQuery = { resources: null, ids: null };

/** All that is compared, in documentation order. */
export const everyResource: readonly string[] = [PLAN, ...resources.map(({ name }) => name)];

/** The parameters of a diff, in the order of its canonical spelling. */
export const diffParameters = ["resource", "ids"] as const;

/** Reads a diff's query strictly. `idsOf` gives the ids of either release in some resources. */
export function parseDiffQuery(
  entries: Entries,
  idsOf: (resources: readonly string[]) => ReadonlySet<string>,
): { query: DiffQuery } | { errors: QueryError[] } {
  const errors: QueryError[] = [];
  const words = new Map<string, string[]>();
  const refuse = (name: string, code: QueryError["code"], detail: string, close?: string) =>
    errors.push({
      in: "query",
      name,
      code,
      detail,
      ...(close === undefined ? {} : { didYouMean: close }),
    });
  for (const [name, value] of entries) {
    const list = value.split(",");
    if (!diffParameters.some((known) => known === name))
      refuse(
        name,
        "unknown",
        `'${name}' is not a parameter here.`,
        ...nearest(name, diffParameters),
      );
    else if (words.has(name))
      refuse(name, "repeated", `'${name}' is given more than once; join values with commas.`);
    else if (list.includes("")) refuse(name, "empty", `'${name}' lacks a value.`);
    words.set(name, list);
  }
  const chosen = words.get("resource") ?? null;
  const wrong = chosen?.find((one) => one !== "" && !everyResource.includes(one));
  if (wrong !== undefined)
    refuse(
      "resource",
      "not-allowed",
      `'${wrong}' is not a resource.`,
      ...nearest(wrong, everyResource),
    );
  if (errors.length > 0) return { errors };
  const of = chosen && everyResource.filter((name) => chosen.includes(name));
  const ids = words.get("ids") ?? null;
  const known = ids ? idsOf(of ?? everyResource) : new Set<string>();
  const unknown = ids?.filter((id) => !known.has(id)) ?? [];
  for (const id of unknown)
    refuse(
      "ids",
      "not-allowed",
      `Neither release has a record '${id.slice(0, 80)}'${of ? ` in ${of.join(", ")}` : ""}.`,
      ...nearest(id, [...known]),
    );
  if (errors.length > 0) return { errors };
  return { query: { resources: of, ids: ids && [...new Set(ids)].sort() } };
}

/** The one spelling of a diff. */
export function canonicalDiff(
  from: string,
  to: string,
  { resources: of, ids }: DiffQuery = everyChange,
  suffix = "",
): string {
  const query = [
    ...(of ? [`resource=${of.join(",")}`] : []),
    ...(ids ? [`ids=${ids.join(",")}`] : []),
  ];
  return `/v1/diff/${from}..${to}${suffix}${query.length > 0 ? `?${query.join("&")}` : ""}`;
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
