import { DurableObject } from "cloudflare:workers";
import { resourceNamed } from "../../model/catalogue.ts";
import { cursorAfter, FORGED, readCursor } from "../../model/query/cursor.ts";
import { bounds, type Query, type Refusal } from "../../model/query/query.ts";
import { LONGEST_MADE } from "../../model/ready.ts";
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

/** Why so many records, and one more, are not answered at once. */
const tooLong = (rows: number): Refusal => ({
  name: "limit",
  refusal: `What this finds is too long for one answer. Ask for it in pages, with a limit of ${Math.min(rows, bounds.rows)} or less, or for the whole list without a query.`,
});

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
    if (place && count(asked.after) === 0) return FORGED;
    const rows: string[] = [];
    let last: string | null = null;
    let room = LONGEST_MADE;
    let isMore = false;
    for (const { id, record } of this.#tables.each(asked.page)) {
      isMore = rows.length === query.limit;
      if (isMore) break;
      room -= String(record).length;
      if (room < 0) return tooLong(rows.length);
      rows.push(String(record));
      last = String(id);
    }
    return {
      rows,
      total: count(asked.total),
      next: last !== null && isMore ? cursorAfter(this.#release, query, last) : null,
    };
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const heading = await this.#tables.filled(searchIndexPath(this.#release), indexTables);
    this.#index ??= indexOf(this.#tables, heading);
    return searchOf(this.#index, this.#release, query);
  }

  #list(resource: Resource): Promise<AboutList> {
    const path = `/v1/releases/${this.#release}/${resource.name}.ndjson`;
    return this.#tables.filled(path, () => listTables(resource));
  }
}
