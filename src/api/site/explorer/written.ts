import type { Entries } from "../../../model/query/parse.ts";

/** A form's fields as a query has them: without those left empty, and several values of one joined. */
export function asQuery(entries: Entries): Entries {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries)
    if (value !== "") values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].map(([name, all]) => [name, all.join(",")] as const);
}

/** A query string, with the commas that join values left readable. */
const inUrl = (entries: Entries): string =>
  entries
    .map((pair) => pair.map((text) => encodeURIComponent(text).replaceAll("%2C", ",")).join("="))
    .join("&");

/** A path with a query, if there is one. */
export const withEntries = (path: string, entries: Entries): string =>
  entries.length === 0 ? path : `${path}?${inUrl(entries)}`;

/** Parts of a text that a URL leaves as they are but a quoted string in some language does not. */
export const inQuotes = (url: string): string => url.replaceAll("'", "%27");
