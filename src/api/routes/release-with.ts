import type { Context } from "hono";
import type { KnownRelease } from "../../model/served.ts";
import type { Environment } from "../environment.ts";
import { problem } from "../http/problem.ts";
import { problems } from "../http/problems.ts";
import { releaseOf } from "./release-of.ts";

/** The release that a path names, if it has a resource: one that was frozen earlier is refused. */
export async function releaseWith(
  c: Context<Environment>,
  resource: string,
): ReturnType<typeof releaseOf> {
  const found = await releaseOf(c);
  if ("refused" in found || found.release.resources.includes(resource)) return found;
  return { refused: await notIn(c, found.release, resource) };
}

/** Says that a release has no resource of a name, and which has. */
export async function notIn(
  c: Context<Environment>,
  release: KnownRelease,
  resource: string,
): Promise<Response> {
  const first = (await c.get("store").releases()).find((one) => one.resources.includes(resource));
  return problem(c, problems.notInRelease, {
    detail: `Release ${release.id} has no ${resource}: ${first ? `they came with release ${first.id}` : "no release has them yet"}.`,
    ...(first ? { nearest: [`/v1/releases/${first.id}/${resource}`, `/v1/${resource}`] } : {}),
  });
}
