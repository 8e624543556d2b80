import type { Entries } from "../../model/query/parse.ts";

/** No name or value holds a control character, or the mark of bytes that were not UTF-8. */
const FORBIDDEN = /[\p{Cc}\ufffd]/u;

const decode = (text: string) => decodeURIComponent(text.replaceAll("+", " "));

/** Names and values of a query string, decoded; null if it is malformed. Strict where URLSearchParams guesses. */
export function readQueryString(search: string): Entries | null {
  if (search === "" || search === "?") return [];
  try {
    const entries = search
      .slice(1)
      .split("&")
      .map((pair) => {
        const [name = "", ...rest] = pair.split("=");
        return [decode(name), decode(rest.join("="))] as const;
      });
    const sound = entries.every(
      ([name, value]) => name !== "" && !FORBIDDEN.test(name) && !FORBIDDEN.test(value),
    );
    return sound ? entries : null;
  } catch {
    return null;
  }
}

/** Whether two query strings have the same parameters with the same values in the same order. */
export function sameQuery(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [readQueryString(one), readQueryString(other)];
  if (a?.length !== b?.length) return false;
  return a?.every(([name, value], i) => name === b?.[i]?.[0] && value === b[i]?.[1]) ?? false;
}

/** A path whose percent-encoding is sound UTF-8 without control characters. */
export function isSoundPath(pathname: string): boolean {
  try {
    return !FORBIDDEN.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}
