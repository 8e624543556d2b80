import type { Context } from "hono";
import { valueAt } from "../../model/columns.ts";
import type { Format, Listing } from "../../model/formats/format.ts";
import { listingOf } from "../../model/listing.ts";
import { parametersByName } from "../../model/query/parameters.ts";
import { type Entries, parseQuery } from "../../model/query/parse.ts";
import { everything, type QueryError } from "../../model/query/query.ts";
import type { AnyRecord, Resource } from "../../model/resource.ts";
import { resourceIn } from "../../model/resource-in-release.ts";
import type { Environment } from "../environment.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import type { FoundRelease } from "./release-of.ts";
import { releaseWith } from "./release-with.ts";

/** What a list's URL asks for. */
export interface FoundList extends FoundRelease {
  listing: Listing;
  /** All records of the resource, whole. */
  records: AnyRecord[];
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

/** By its records in a release, a resource as that release has it. */
const asHeld = new WeakMap<readonly AnyRecord[], Resource>();

/**
 * Runs a query as it is written, of the resource as the release has it, or says what is wrong with it;
 * `allowed` is null if only its cursor is.
 */
export async function runList(
  c: Context<Environment>,
  whole: Resource,
  format: Format,
  release: string,
  entries: Entries,
): Promise<
  | { listing: Listing; records: AnyRecord[]; resource: Resource }
  | { errors: QueryError[]; allowed: readonly string[] | null; resource: Resource }
> {
  const records = await c.get("store").records(release, whole.name);
  const resource = asHeld.get(records) ?? resourceIn(whole, records);
  asHeld.set(records, resource);
  const parsed =
    entries.length === 0
      ? { query: everything }
      : await readQuery(c, resource, format, release, records, entries);
  if ("errors" in parsed) return { ...parsed, resource };
  const listing = listingOf(resource, release, records, parsed.query, format);
  if (!("refusal" in listing)) return { listing, records, resource };
  const detail = listing.refusal;
  return {
    errors: [{ in: "query", name: "cursor", code: "malformed", detail }],
    allowed: null,
    resource,
  };
}

/** Parses a list's query; ids are checked against the records that they name. */
async function readQuery(
  c: Context<Environment>,
  resource: Resource,
  format: Format,
  release: string,
  own: readonly AnyRecord[],
  entries: Entries,
) {
  const parameters = parametersByName(resource, format);
  const refs = new Set<string>();
  for (const [name] of entries) {
    const parameter = parameters.get(name);
    if (parameter?.role === "filter" && parameter.column.ref) refs.add(parameter.column.ref);
  }
  const others = refs.size > 0 ? await c.get("store").dataset(release, [...refs]) : {};
  return parseQuery(resource, format, entries, ({ path, ref, type }) => {
    if (ref !== undefined) return (others[ref] ?? []).map(({ id }) => id);
    if (path === "id") return own.map(({ id }) => id);
    if (type !== "code") return null;
    return [...new Set(own.map((record) => String(valueAt(record, path))))];
  });
}
