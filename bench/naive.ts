/**
 * The same API as it is usually written first: Hono with middlewares, zod for each query, and
 * `JSON.stringify` and a digest for each answer. Its answers are the same, byte for byte.
 */
import { Hono } from "hono";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { encodeBase64 } from "hono/utils/encode";
import { z } from "zod";
import { caching } from "../src/api/http/caching.ts";
import { commonLinks, linkHeader } from "../src/api/http/headers.ts";
import { resources } from "../src/model/catalogue.ts";
import { json } from "../src/model/formats/json.ts";
import { itemOf } from "../src/model/item.ts";
import { placesOf } from "../src/model/listing.ts";
import { describeQuery } from "../src/model/query/describe.ts";
import { everything, type Query } from "../src/model/query/query.ts";
import type { AnyRecord } from "../src/model/resource.ts";
import { type Served, servedPath } from "../src/model/served.ts";

interface Environment {
  Bindings: { ASSETS: { fetch: (url: string) => Promise<Response> } };
}

/** The parameters that the benchmark asks with. */
const Asked = z.strictObject({
  kind: z.enum(["indicator", "goal"]).optional(),
  "target.value[gte]": z.coerce.number().optional(),
  sort: z.string().optional(),
  fields: z.string().optional(),
});

const parsed = new Map<string, unknown>();

async function read<T>(assets: Environment["Bindings"]["ASSETS"], path: string): Promise<T> {
  if (!parsed.has(path)) {
    const file = await assets.fetch(`http://assets${path}`);
    parsed.set(path, await file.json());
  }
  return parsed.get(path) as T;
}

const at = (record: unknown, path: string) =>
  path.split(".").reduce<unknown>((value, key) => (value as AnyRecord | null)?.[key], record);

function run(records: AnyRecord[], { filters, ranges, sort, fields }: Query): AnyRecord[] {
  const found = records
    .filter((record) =>
      filters.every(({ path, anyOf }) => anyOf.includes(at(record, path) as string)),
    )
    .filter((record) => ranges.every(({ path, bound }) => Number(at(record, path)) >= bound));
  for (const { path, descending } of sort.toReversed())
    found.sort((a, b) => (Number(at(a, path)) - Number(at(b, path))) * (descending ? -1 : 1) || 0);
  if (!fields) return found;
  return found.map(
    (record) => Object.fromEntries(fields.map((field) => [field, record[field]])) as AnyRecord,
  );
}

const app = new Hono<Environment>();
app.use(cors(), etag());
app.use(async (c, next) => {
  await next();
  const bytes = await c.res.clone().arrayBuffer();
  const digest = encodeBase64(await crypto.subtle.digest("SHA-256", bytes));
  c.header("Repr-Digest", `sha-256=:${digest}:`);
  c.header("Cache-Control", caching.moving);
  c.header("Link", linkHeader(commonLinks));
});

app.get("/v1/:resource", async (c) => {
  const resource = resources.find(({ name }) => name === c.req.param("resource"));
  const asked = Asked.safeParse(c.req.query());
  if (!resource || !asked.success) return c.json({ title: "Bad Request" }, 400);
  const { kind, "target.value[gte]": bound, sort, fields } = asked.data;
  const query: Query = {
    ...everything,
    filters: kind ? [{ path: "kind", anyOf: [kind] }] : [],
    ranges: bound === undefined ? [] : [{ path: "target.value", comparison: "gte", bound }],
    sort: (sort?.split(",") ?? []).map((key) => ({
      path: key.replace("-", ""),
      descending: key.startsWith("-"),
    })),
    fields: fields ? ["id", ...fields.split(",")] : null,
  };
  const [{ id: release } = { id: "" }] = (
    await read<Served>(c.env.ASSETS, servedPath)
  ).releases.slice(-1);
  const path = `/v1/releases/${release}/${resource.name}.json`;
  const { data } = await read<{ data: AnyRecord[] }>(c.env.ASSETS, path);
  const rows = run(data, query);
  const { canonical, links } = placesOf(resource, release, query, json);
  return c.json({
    data: rows,
    page: { total: rows.length, count: rows.length, limit: null, next: null },
    query: { canonical, description: describeQuery(resource, query) },
    release,
    links,
  });
});

app.get("/v1/:resource/:id", async (c) => {
  const resource = resources.find(({ name }) => name === c.req.param("resource"));
  if (!resource) return c.json({ title: "Not Found" }, 404);
  const [{ id: release } = { id: "" }] = (
    await read<Served>(c.env.ASSETS, servedPath)
  ).releases.slice(-1);
  const path = `/v1/releases/${release}/${resource.name}.json`;
  const { data } = await read<{ data: AnyRecord[] }>(c.env.ASSETS, path);
  const record = data.find(({ id }) => id === c.req.param("id"));
  if (!record) return c.json({ title: "Not Found" }, 404);
  return c.json(itemOf(resource, release, record));
});

export default app;
