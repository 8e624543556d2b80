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

/**
 * Whether a query string is the canonical one, as we spell it, with its brackets as most people type
 * them, or as forms and `URLSearchParams` spell it. Every other way to percent-encode it would be one
 * more entry in a cache.
 */
export function isSpelling(search: string, canonical: string): boolean {
  if (search === canonical) return true;
  if (search === canonical.replaceAll("%5B", "[").replaceAll("%5D", "]")) return true;
  const entries = readQueryString(canonical) ?? [];
  return (
    entries.length > 0 &&
    search === `?${new URLSearchParams(entries.map(([name, value]) => [name, value]))}`
  );
}

/** A path whose percent-encoding is sound UTF-8 without control characters. */
export function isSoundPath(pathname: string): boolean {
  try {
    return !FORBIDDEN.test(pathname.includes("%") ? decodeURIComponent(pathname) : pathname);
  } catch {
    return false;
  }
}
