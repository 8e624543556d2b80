import type { OwnParameter } from "../formats/format.ts";
import type { Query } from "./query.ts";

const PLAIN = /^[\w.,-]*$/;

/** Percent-encodes a value but leaves the commas that join values readable. */
const encode = (value: string) =>
  PLAIN.test(value) ? value : encodeURIComponent(value).replaceAll("%2C", ",");

/** The fields that were asked for: the id always comes along, and so it is not spelled out. */
function chosen(fields: readonly string[]): readonly string[] {
  const others = fields.filter((field) => field !== "id");
  return others.length > 0 ? others : fields;
}

/**
 * The one spelling of a query, without its `?`: filters and ranges in schema order, then the list
 * parameters. Defaults are left out.
 */
export function canonicalQuery(
  query: Query,
  without: readonly ("limit" | "cursor" | OwnParameter)[] = [],
): string {
  const pairs: [string, string][] = [
    ...query.filters.map(({ path, anyOf }): [string, string] => [
      path,
      anyOf.map(String).join(","),
    ]),
    ...query.ranges.map(({ path, comparison, bound }): [string, string] => [
      `${path}[${comparison}]`,
      String(bound),
    ]),
  ];
  if (query.q !== null) pairs.push(["q", query.q]);
  if (query.asOf !== null) pairs.push(["asOf", query.asOf]);
  if (query.sort.length > 0)
    pairs.push(["sort", query.sort.map((key) => (key.descending ? "-" : "") + key.path).join(",")]);
  if (query.fields) pairs.push(["fields", chosen(query.fields).join(",")]);
  if (query.limit !== null && !without.includes("limit"))
    pairs.push(["limit", String(query.limit)]);
  if (query.cursor !== null && !without.includes("cursor")) pairs.push(["cursor", query.cursor]);
  if (query.lang !== null && !without.includes("lang")) pairs.push(["lang", query.lang]);
  if (query.bom && !without.includes("bom")) pairs.push(["bom", "1"]);
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}
