/**
 * A list's query and a search, answered by the platform's own database: SQLite in a Durable Object, which
 * D1 is made of. It takes the queries of the API, and answers their records and how many there are.
 */
import { resources } from "../src/model/catalogue.ts";
import { json } from "../src/model/formats/json.ts";
import { parseQuery } from "../src/model/query/parse.ts";
import { parseSearch } from "../src/model/search/query.ts";
import { type Asked, listInSql, searchInSql } from "./sql.ts";

type Row = Record<string, string | number>;

/** What of the runtime's types is used. */
interface State {
  storage: { sql: { exec: (sql: string, ...values: unknown[]) => { toArray: () => Row[] } } };
}
interface Environment {
  DATABASE: {
    idFromName: (name: string) => { toString: () => string };
    get: (id: unknown) => { fetch: (request: Request) => Promise<Response> };
  };
}

/** What a URL asks for, and how a row of it is written. */
function read({ pathname, searchParams }: URL): { asked: Asked; write: (row: Row) => string } {
  const entries = [...searchParams];
  if (pathname === "/v1/search") {
    const parsed = parseSearch(entries);
    if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
    const { q, limit } = parsed.query;
    return { asked: searchInSql(q, limit), write: (row) => JSON.stringify(row) };
  }
  const resource = resources.find(({ name }) => pathname === `/v1/${name}`);
  if (!resource) throw new Error(`There is no list at ${pathname}.`);
  const parsed = parseQuery(resource, json, entries, () => null);
  if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
  return { asked: listInSql(resource, parsed.query), write: ({ record }) => String(record) };
}

export class Database {
  #storage: State["storage"];

  constructor({ storage }: State) {
    this.#storage = storage;
  }

  fetch(request: Request): Response {
    const { asked, write } = read(new URL(request.url));
    const rows = ({ sql, values }: Asked["page"]) =>
      this.#storage.sql.exec(sql, ...values).toArray();
    const data = rows(asked.page).map(write).join(",");
    const [{ total } = { total: 0 }] = rows(asked.total);
    return new Response(`{"data":[${data}],"page":{"total":${total}}}`, {
      headers: { "Content-Type": "application/json" },
    });
  }
}

export default {
  fetch(request: Request, { DATABASE }: Environment): Response | Promise<Response> {
    const id = DATABASE.idFromName("plans");
    // Where the runtime looks for its file.
    if (new URL(request.url).pathname === "/id") return new Response(id.toString());
    return DATABASE.get(id).fetch(request);
  },
};
