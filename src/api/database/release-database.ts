import { DurableObject } from "cloudflare:workers";
import { resources } from "../../model/catalogue.ts";
import { cursorAfter, FORGED, readCursor } from "../../model/query/cursor.ts";
import type { Query } from "../../model/query/query.ts";
import type { Refusal } from "../../model/query/run.ts";
import type { Resource } from "../../model/resource.ts";
import type { SearchQuery } from "../../model/search/query.ts";
import { type SearchIndex, searchIndexPath } from "../../model/search/search-index.ts";
import type { SearchAnswer } from "../../model/search/search-schema.ts";
import { searchOf } from "../../model/search.ts";
import { queryInSql } from "../../model/sql/query.ts";
import type { AboutList, Database, FoundRows, Platform } from "../bindings.ts";
import { Files } from "../files.ts";
import { indexOf, indexTables } from "./index-tables.ts";
import { listTables } from "./list-tables.ts";
import { Tables } from "./tables.ts";

/**
 * What is asked of a release that is too long for memory: the platform's own database, SQLite in a Durable
 * Object, which is called as its release. It fills its tables from the release's files when they are first asked
 * for. Throws where the build did not write them.
 */
export class ReleaseDatabase extends DurableObject<Platform> implements Database {
  #release: string;
  #tables: Tables;
  #index: SearchIndex | null = null;

  constructor(state: DurableObjectState, env: Platform) {
    super(state, env);
    if (state.id.name === undefined) throw new Error("A database is called as its release.");
    this.#release = state.id.name;
    const files = new Files(env.ASSETS);
    this.#tables = new Tables(state.storage.sql, (path) => files.open(path));
  }

  async about(name: string): Promise<AboutList> {
    return this.#list(resourceNamed(name));
  }

  async find(name: string, query: Query): Promise<FoundRows | Refusal> {
    const resource = resourceNamed(name);
    await this.#list(resource);
    const place = query.cursor === null ? null : readCursor(query.cursor, this.#release, query);
    if (place && "refusal" in place) return place;
    const asked = queryInSql(resource, query, place?.after ?? null);
    const count = (statement: typeof asked.total) => Number(this.#tables.rows(statement)[0]?.total);
    if (place && count(asked.after) === 0) return { refusal: FORGED };
    const found = this.#tables.rows(asked.page);
    const rows = found.slice(0, query.limit ?? found.length);
    const last = rows.at(-1);
    return {
      rows: rows.map(({ record }) => String(record)),
      total: count(asked.total),
      next:
        last && rows.length < found.length
          ? cursorAfter(this.#release, query, String(last.id))
          : null,
    };
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    await this.#tables.filled(searchIndexPath(this.#release), indexTables);
    this.#index ??= indexOf(this.#tables);
    return searchOf(this.#index, this.#release, query);
  }

  #list(resource: Resource): Promise<AboutList> {
    const path = `/v1/releases/${this.#release}/${resource.name}.ndjson`;
    return this.#tables.filled(path, () => listTables(resource));
  }
}

function resourceNamed(name: string): Resource {
  const resource = resources.find((one) => one.name === name);
  if (!resource) throw new Error(`There is no resource ${name}.`);
  return resource;
}
