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

/** A path whose percent-encoding is sound UTF-8 without control characters. */
export function isSoundPath(pathname: string): boolean {
  try {
    return !FORBIDDEN.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}
