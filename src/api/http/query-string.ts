import type { Entries } from "../../model/query/parse.ts";

/** No name or value holds a control character, or the mark of bytes that were not UTF-8. */
const FORBIDDEN = /[\p{Cc}\ufffd]/u;

const decode = (text: string) => decodeURIComponent(text.replaceAll("+", " "));

/** Path and query of a URL as the client wrote them: `URL` would mend what is to be refused. */
export function pathAndQuery(url: string): { path: string; search: string } {
  // After the scheme, of which the longest is "https://".
  const start = url.indexOf("/", 8);
  const query = url.indexOf("?", start);
  return query === -1
    ? { path: url.slice(start), search: "" }
    : { path: url.slice(start, query), search: url.slice(query) };
}

/** Names and values of a query string, decoded; null if it is malformed. Strict where URLSearchParams guesses. */
export function readQueryString(search: string): Entries | null {
  if (search === "" || search === "?") return [];
  try {
    if (FORBIDDEN.test(decode(search))) return null;
    const entries = search
      .slice(1)
      .split("&")
      .map((pair) => {
        const equals = pair.indexOf("=");
        return equals === -1
          ? ([decode(pair), ""] as const)
          : ([decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))] as const);
      });
    return entries.every(([name]) => name !== "") ? entries : null;
  } catch {
    return null;
  }
}

/** Most clients send the brackets of `target.value[gte]` as they are; the canonical spelling does not. */
const withBrackets = (search: string) => search.replaceAll("%5B", "[").replaceAll("%5D", "]");

/** Whether two query strings have the same parameters with the same values in the same order. */
export function sameQuery(one: string, other: string): boolean {
  if (one === other || withBrackets(one) === withBrackets(other)) return true;
  const [a, b] = [readQueryString(one), readQueryString(other)];
  if (a?.length !== b?.length) return false;
  return a?.every(([name, value], i) => name === b?.[i]?.[0] && value === b[i]?.[1]) ?? false;
}

/** A path whose percent-encoding is sound UTF-8 without control characters. */
export function isSoundPath(pathname: string): boolean {
  try {
    return !FORBIDDEN.test(pathname.includes("%") ? decodeURIComponent(pathname) : pathname);
  } catch {
    return false;
  }
}
