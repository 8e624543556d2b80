import type { Context } from "hono";
import { resources } from "../../model/catalogue.ts";
import { target } from "../../model/charts/kinds/target.ts";
import { optionsNamed, readOptions, withOptions } from "../../model/charts/options.ts";
import { targetPicture } from "../../model/charts/target-picture.ts";
import type { TargetRecord } from "../../model/charts/target-record.ts";
import { contextOf } from "../embed/card-context.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import { queryProblem } from "../http/problem.ts";
import { readQueryString } from "../http/query-string.ts";
import { missingRecord } from "./missing-record.ts";
import { asAsked, latestVersion, releaseOf } from "./release-of.ts";

/** Mounts every target as a picture, now and in every release. */
export function mountPictures(app: App): void {
  const id = ":file{[^/]+\\.svg}";
  app.get(`/v1/targets/${id}`, answerPicture);
  app.get(`/v1/releases/:release/targets/${id}`, answerPicture);
}

async function answerPicture(c: Context<Environment>): Promise<Response> {
  const inPath = c.req.param("release");
  // A path that names a release leaves nothing for the option to say.
  const parameters =
    inPath === undefined ? optionsNamed("lang", "theme", "release") : optionsNamed("lang", "theme");
  const read = readOptions(readQueryString(new URL(c.req.url).search) ?? [], parameters);
  if ("errors" in read)
    return queryProblem(
      c,
      read.errors,
      parameters.map(({ name }) => name),
    );
  const { options } = read;
  const found = await releaseOf(c, inPath ?? options.release ?? undefined);
  if ("refused" in found) return found.refused;
  const { release, cache } = found;
  const id = (c.req.param("file") ?? "").replace(/\.svg$/, "");
  const context = await contextOf(c, target.needs, release, options.lang);
  const record = context.dataset.targets?.find((one) => one.id === id);
  const resource = resources.find(({ name }) => name === "targets");
  if (!record) {
    if (!resource) return c.notFound();
    return missingRecord(c, resource, release.id, id);
  }
  const { lang, theme } = options;
  const self = withOptions(`/v1/targets/${id}.svg`, options);
  return answer({
    body: targetPicture(context, record as TargetRecord, theme).text,
    mediaType: "image/svg+xml",
    cache,
    permanent: withOptions(`/v1/releases/${release.id}/targets/${id}.svg`, { lang, theme }),
    modified: lastModified(release),
    links: [{ href: asAsked(c, self), rel: "canonical" }, ...latestVersion(c, self)],
  });
}
