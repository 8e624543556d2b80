import type { Context } from "hono";
import type { Format } from "../../model/formats/format.ts";
import { isIn } from "../../model/formats/index.ts";
import type { KnownRelease } from "../../model/served.ts";
import type { Environment } from "../environment.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { releaseOf } from "./release-of.ts";

/** The release that a path names, if it has a resource, and a format of its list: what came later is refused. */
export function releaseWith(
  c: Context<Environment>,
  resource: string,
  format?: Format,
): ReturnType<typeof releaseOf> {
  const found = releaseOf(c);
  if ("refused" in found) return found;
  const { release } = found;
  if (!release.resources.includes(resource)) return { refused: notIn(c, release, resource) };
  if (!format || isIn(format, release.id)) return found;
  const { extension, since } = format;
  return {
    refused: problem(c, problems.notInRelease, {
      detail: `Release ${release.id} has no ${resource}.${extension}: the format came with release ${since}.`,
      nearest: [`/v1/releases/${release.id}/${resource}`, `/v1/${resource}.${extension}`],
    }),
  };
}

/** Says that a release has no resource of a name, and which has. */
export function notIn(c: Context<Environment>, release: KnownRelease, resource: string): Response {
  const first = c.get("store").releases.find((one) => one.resources.includes(resource));
  return problem(c, problems.notInRelease, {
    detail: `Release ${release.id} has no ${resource}: ${first ? `they came with release ${first.id}` : "no release has them yet"}.`,
    ...(first ? { nearest: [`/v1/releases/${first.id}/${resource}`, `/v1/${resource}`] } : {}),
  });
}
