import { fnv1a } from "../fnv.ts";
import { canonicalQuery } from "./canonical.ts";
import type { Query, Refusal } from "./query.ts";

/** A place in one list of one release; opaque to callers. */
interface Place {
  release: string;
  /**
   * Mark of the query that the list answers, without its paging and what only one format takes: the
   * query itself would stand in a URL twice.
   */
  query: number;
  /** Id of the last record before the place. */
  after: string;
}

const markOf = (query: Query) => fnv1a(canonicalQuery(query, ["limit", "cursor", "lang", "bom"]));

/** The cursor that goes on after a record. Base64url of a JSON triple. */
export function cursorAfter(release: string, query: Query, after: string): string {
  const text = JSON.stringify([release, markOf(query), after]);
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

const refused = (refusal: string): Refusal => ({ name: "cursor", refusal });

/** What is said of a cursor that leads nowhere. */
export const FORGED = refused("The cursor is not one that this API made.");

/** Reads a cursor back, or says why it is of no use here: forged, of another query, or stale. */
export function readCursor(
  cursor: string,
  release: string,
  query: Query,
): { after: string } | Refusal {
  const place = decode(cursor);
  if (!place) return FORGED;
  if (place.release !== release)
    return refused(`The cursor is of release ${place.release}; start the list again.`);
  if (place.query !== markOf(query)) return refused("The cursor belongs to another query.");
  return { after: place.after };
}

function decode(cursor: string): Place | null {
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
    );
    if (!Array.isArray(value) || value.length !== 3) return null;
    const [release, query, after] = value;
    if (typeof release !== "string" || typeof query !== "number" || typeof after !== "string")
      return null;
    return { release, query, after };
  } catch {
    return null;
  }
}
