import type { Context } from "hono";
import { resources } from "../../model/catalogue.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import { parseSearch, type SearchQuery, searchParameters } from "../../model/search/query.ts";
import { loadIndex, type SearchIndex, searchIndexPath } from "../../model/search/search-index.ts";
import { searchOf } from "../../model/search.ts";
import { databaseFor } from "../database/database-for.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { queryProblem } from "../http/problem.ts";
import type { Store } from "../store.ts";
import { citedAs, ofRelease } from "./of-release.ts";
import { releaseOf } from "./release-of.ts";
import { notIn } from "./release-with.ts";

/** Mounts the search over all records, now and in every release. */
export function mountSearch(app: App): void {
  app.get("/v1/search", answerSearch);
  app.get("/v1/releases/:release/search", answerSearch);
}

async function answerSearch(c: Context<Environment>): Promise<Response> {
  const found = releaseOf(c);
  if ("refused" in found) return found.refused;
  const { release } = found;
  const parsed = parseSearch(c.get("entries"));
  if ("errors" in parsed) return queryProblem(c, parsed.errors, searchParameters);
  const { query } = parsed;
  const absent = query.resources?.find((name) => !release.resources.includes(name));
  if (absent !== undefined) return notIn(c, release, absent);
  const database = databaseFor(c, release.id, release.resources);
  const search = await (database ? database.search(query) : inMemory(c, release.id, query));
  const { self } = search.links;
  return answer({
    body: JSON.stringify(search),
    mediaType: JSON_TYPE,
    ...ofRelease(c, found, self, [citedAs(c, release.id, self)]),
  });
}

async function inMemory(c: Context<Environment>, release: string, query: SearchQuery) {
  const index = await indexOf(c.get("store"), release);
  return searchOf(index, release, query);
}

/** Bytes of what is kept beside an index of what was asked for, at most: of a short one so many times its own. */
const BESIDE = 24 * 1024 * 1024;
const BESIDE_SHORT = 24;

/** The index of a release, made ready once and kept while there is room. */
const indexOf = (store: Store, release: string): SearchIndex | Promise<SearchIndex> =>
  store.keep(
    `search index of ${release}`,
    () => store.bytes(searchIndexPath(release)),
    (bytes) => ({
      value: loadIndex(bytes, resources),
      size: bytes.length + Math.min(BESIDE, bytes.length * BESIDE_SHORT),
    }),
  );
