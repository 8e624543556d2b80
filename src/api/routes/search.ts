import type { Context } from "hono";
import { resources } from "../../model/catalogue.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import { loadIndex, type SearchIndex } from "../../model/search/engine.ts";
import { parseSearch, searchParameters } from "../../model/search/query.ts";
import { foundBy, searchOf } from "../../model/search.ts";
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
  const index = await indexOf(c.get("store"), release.id);
  const search = searchOf(index, release.id, query, foundBy(index, query));
  const { self } = search.links;
  return answer({
    body: JSON.stringify(search),
    mediaType: JSON_TYPE,
    ...ofRelease(c, found, self, [citedAs(c, release.id, self)]),
  });
}

/** How much more memory an index takes than its bytes, once all of it was read. */
const READ = 4;
/** Bytes of what is kept beside it of words that were asked for, at most. */
const MATCHES = 8 * 1024 * 1024;

/** The index of a release, made ready once and kept while there is room. */
const indexOf = (store: Store, release: string): SearchIndex | Promise<SearchIndex> =>
  store.keep(
    `search index of ${release}`,
    () => store.bytes(`/v1/releases/${release}/search-index.txt`),
    (bytes) => ({
      value: loadIndex(bytes, resources),
      size: bytes.length * READ + MATCHES,
    }),
  );
