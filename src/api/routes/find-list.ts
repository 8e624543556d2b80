import type { Context } from "hono";
import type { Column } from "../../model/columns.ts";
import type { Format, Listing } from "../../model/formats/format.ts";
import { listingFrom } from "../../model/listing.ts";
import { mayBeNone, parametersByName } from "../../model/query/parameters.ts";
import { type Entries, parseQuery } from "../../model/query/parse.ts";
import { everything, type QueryError } from "../../model/query/query.ts";
import type { Resource } from "../../model/resource.ts";
import type { Environment } from "../environment.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import type { Store } from "../store.ts";
import { type AskedList, askedList } from "./asked-list.ts";
import type { FoundRelease } from "./release-of.ts";
import { releaseWith } from "./release-with.ts";

/** What a list's URL asks for. */
export interface FoundList extends FoundRelease {
  listing: Listing;
}

/** Reads a list's release and query and runs it, or answers what is wrong with them. */
export async function findList(
  c: Context<Environment>,
  whole: Resource,
  format: Format,
): Promise<FoundList | { refused: Response }> {
  const found = releaseWith(c, whole.name, format);
  if ("refused" in found) return found;
  const { release, cache } = found;
  const run = await runList(c, whole, format, release.id, c.get("entries"));
  if ("listing" in run) return { ...run, release, cache };
  const { errors, allowed } = run;
  if (allowed !== null) return { refused: queryProblem(c, errors, allowed) };
  const detail = errors.map((error) => error.detail).join(" ");
  return { refused: problem(c, problems.invalidCursor, { detail, errors }) };
}

/**
 * Runs a query as it is written, of the resource as the release has it, or says what is wrong with it;
 * `allowed` is null if only its cursor is. Beside it stands the list that was asked.
 */
export async function runList(
  c: Context<Environment>,
  whole: Resource,
  format: Format,
  release: string,
  entries: Entries,
): Promise<
  | { listing: Listing; list: AskedList }
  | { errors: QueryError[]; allowed: readonly string[] | null; list: AskedList }
> {
  const list = await askedList(c, whole, release);
  const { resource } = list;
  const parsed =
    entries.length === 0
      ? { query: everything }
      : await readQuery(c.get("store"), list, format, release, entries);
  if ("errors" in parsed) return { ...parsed, list };
  const { query } = parsed;
  const found = await list.run(query);
  if (!("refusal" in found))
    return { listing: listingFrom(resource, release, found, query, format), list };
  const { name, refusal: detail } = found;
  const isCursor = name === "cursor";
  return {
    errors: [{ in: "query", name, code: isCursor ? "malformed" : "not-allowed", detail }],
    allowed: isCursor ? null : [...parametersByName(resource, format).keys()],
    list,
  };
}

/** Parses a list's query; ids are checked against those of the records that they name. */
async function readQuery(
  store: Store,
  { resource, wordsIn }: AskedList,
  format: Format,
  release: string,
  entries: Entries,
) {
  const parameters = parametersByName(resource, format);
  const ids = new Map<string, readonly string[]>();
  for (const [name, value] of entries) {
    const parameter = parameters.get(name);
    if (parameter?.role !== "filter") continue;
    const of = named(resource, parameter.column);
    if (of === null || ids.has(name)) continue;
    const asksForNone = (word: string) => word === "null" && mayBeNone(parameter.column);
    const wanted = value.split(",").filter((word) => !asksForNone(word));
    ids.set(name, await store.slices.idsAmong(release, of, wanted));
  }
  return parseQuery(resource, format, entries, (column) => {
    const { path, type } = column;
    return ids.get(path) ?? (type === "code" ? wordsIn(path) : null);
  });
}

/** The resource whose ids a column has. */
const named = ({ name }: Resource, { path, ref }: Column): string | null =>
  ref ?? (path === "id" ? name : null);
