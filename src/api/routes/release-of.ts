import type { Context } from "hono";
import { permanently } from "../../model/listing.ts";
import { nearest } from "../../model/query/nearest.ts";
import { DRAFT } from "../../model/release.ts";
import type { KnownRelease } from "../../model/served.ts";
import type { Environment } from "../environment.ts";
import type { CacheClass } from "../http/caching.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";

/** A path under /v1 as the request has it: moving, or of the release that it names. */
export function asAsked(c: Context<Environment>, path: string): string {
  const release = c.req.param("release");
  return release === undefined ? path : permanently(release, path);
}

/** A release that was asked for, and the cache class of what is read of it. */
export interface FoundRelease {
  release: KnownRelease;
  cache: CacheClass;
}

/** The release that a path names, or the current one, and the cache class that follows. */
export function releaseOf(
  c: Context<Environment>,
  id = c.req.param("release"),
): FoundRelease | { refused: Response } {
  if (id === undefined) return { release: c.get("current"), cache: "moving" };
  const releases = c.get("store").releases;
  const release = releases.find((known) => known.id === id);
  if (release) return { release, cache: id === DRAFT ? "moving" : "frozen" };
  const ids = releases.map((known) => known.id);
  const close = nearest(id, ids, 3);
  return {
    refused: problem(c, problems.unknownRelease, {
      detail: `There is no release '${id.slice(0, 80)}'.`,
      nearest: close.length > 0 ? close : ids.slice(-3),
    }),
  };
}
