import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { valueAt } from "../../model/columns.ts";
import type { Format } from "../../model/formats/format.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { itemOf } from "../../model/item.ts";
import { everything, listingOf } from "../../model/listing.ts";
import { nearest } from "../../model/query/nearest.ts";
import { type Entries, parseQuery } from "../../model/query/parse.ts";
import type { Resource } from "../../model/resource.ts";
import type { Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { type Link, lastModified } from "../http/headers.ts";
import { problem, queryProblem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { readQueryString } from "../http/query-string.ts";
import { documentCollection } from "../openapi/collection.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";

/** Mounts a resource: its list in every format and its records, now and in every release. */
export function mountCollection(app: OpenAPIHono<Environment>, resource: Resource): void {
  documentCollection(app.openAPIRegistry, resource);
  const formats = formatsOf(resource);
  for (const base of [`/v1/${resource.name}`, `/v1/releases/:release/${resource.name}`]) {
    const [plain] = formats;
    if (plain) app.get(base, (c) => answerList(c, resource, plain));
    for (const format of formats)
      app.get(`${base}.${format.extension}`, (c) => answerList(c, resource, format));
    app.get(`${base}/:id`, (c) => answerRecord(c, resource));
  }
}

async function answerList(c: Context<Environment>, resource: Resource, format: Format) {
  const found = await releaseOf(c);
  if ("refused" in found) return found.refused;
  const { release, cache } = found;
  const entries = readQueryString(new URL(c.req.url).search) ?? [];
  const records = await c.var.store.records(release.id, resource.name);
  const parsed =
    entries.length === 0
      ? { query: everything }
      : await readQuery(c, resource, format, release.id, entries);
  if ("errors" in parsed) return queryProblem(c, parsed.errors, parsed.allowed);
  const listing = listingOf(resource, release.id, records, parsed.query, format);
  if ("refusal" in listing)
    return problem(c, problems.invalidCursor, {
      detail: listing.refusal,
      errors: [{ in: "query", name: "cursor", code: "malformed", detail: listing.refusal }],
    });
  const { links, page } = listing;
  const alternates = formatsOf(resource).flatMap(({ extension, mediaType }): Link[] => {
    const href = links[extension];
    const type = mediaType.split(";")[0] ?? mediaType;
    return href === undefined || extension === format.extension
      ? []
      : [{ href, rel: "alternate", type }];
  });
  return answer({
    body: format.encode(listing),
    mediaType: format.mediaType,
    cache,
    permanent: links.permanent ?? "",
    modified: lastModified(release),
    links: [
      { href: listing.canonical, rel: "canonical" },
      ...alternates,
      ...(page.next === null ? [] : [{ href: page.next, rel: "next" }]),
    ],
  });
}

/** Parses a list's query; ids are checked against the records that they name. */
async function readQuery(
  c: Context<Environment>,
  resource: Resource,
  format: Format,
  release: string,
  entries: Entries,
) {
  const named = new Set(entries.map(([name]) => name));
  const columns = resource.columns.filter(({ path }) => named.has(path));
  const needed = columns.flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
  const others = await c.var.store.dataset(release, [...new Set([...needed, resource.name])]);
  return parseQuery(resource, format.extension, entries, ({ path, ref, type }) => {
    const own = others[resource.name] ?? [];
    if (ref !== undefined) return (others[ref] ?? []).map(({ id }) => id);
    if (path === "id") return own.map(({ id }) => id);
    if (type !== "code") return null;
    return [...new Set(own.map((record) => String(valueAt(record, path))))];
  });
}

async function answerRecord(c: Context<Environment>, resource: Resource) {
  const found = await releaseOf(c);
  if ("refused" in found) return found.refused;
  const refused = refuseQuery(c);
  if (refused) return refused;
  const { release, cache } = found;
  const id = (c.req.param("id") ?? "").replace(/\.json$/, "");
  const records = await c.var.store.records(release.id, resource.name);
  const record = records.find((one) => one.id === id);
  if (!record)
    return problem(c, problems.unknownRecord, {
      detail: `There is no record '${id.slice(0, 80)}' in ${resource.name}.`,
      nearest: nearest(
        id,
        records.map((one) => one.id),
        5,
      ),
    });
  const item = itemOf(resource, release.id, record);
  return answer({
    body: JSON.stringify(item),
    mediaType: "application/json; charset=utf-8",
    cache,
    permanent: item.links.permanent,
    modified: lastModified(release),
    links: [
      { href: item.links.self, rel: "canonical" },
      { href: `/v1/${resource.name}`, rel: "collection" },
    ],
  });
}
