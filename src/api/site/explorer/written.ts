import type { Entries } from "../../../model/query/parse.ts";

/** What asks the explorer, not the API, for a table of all columns. */
export const ALL_COLUMNS = ["columns", "all"] as const;

/** Whether an entry of a query is that. */
export const asksForAll = ([name, value]: Entries[number]): boolean =>
  name === ALL_COLUMNS[0] && value === ALL_COLUMNS[1];

/** A form's fields as a query has them: without those left empty, and several values of one joined. */
export function asQuery(entries: Entries): Entries {
  const values = new Map<string, string[]>();
  for (const [name, value] of entries)
    if (value !== "") values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].map(([name, all]) => [name, all.join(",")] as const);
}

/** More records than this are no page to read. */
export const MOST_SHOWN = 200;

/** A query of a list of so many records: without a limit, of a long list its first page. */
export const asPage = (entries: Entries, records: number): Entries =>
  records <= MOST_SHOWN || entries.some(([name]) => name === "limit")
    ? entries
    : [...entries, ["limit", String(MOST_SHOWN)]];

/** A query string, with the commas that join values left readable. */
const inUrl = (entries: Entries): string =>
  entries
    .map((pair) => pair.map((text) => encodeURIComponent(text).replaceAll("%2C", ",")).join("="))
    .join("&");

/** A path with a query, if there is one. */
export const withEntries = (path: string, entries: Entries): string =>
  entries.length === 0 ? path : `${path}?${inUrl(entries)}`;

/**
 * A URL between double quotes, which a shell, cmd and every language here take. What would end or
 * unfold there is encoded already, but for these two.
 */
export const inQuotes = (url: string): string => url.replaceAll("'", "%27").replaceAll("!", "%21");
