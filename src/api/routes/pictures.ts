import type { Context } from "hono";
import { recordsOf } from "../../model/charts/card.ts";
import { target } from "../../model/charts/kinds/target.ts";
import { pictureOptions, withOptions } from "../../model/charts/options.ts";
import { pngFile, targetPicture } from "../../model/charts/target-picture.ts";
import type { PlannedTarget } from "../../model/derive/planned-target.ts";
import { permanently } from "../../model/listing.ts";
import { targetsOf } from "../../model/targets.ts";
import { contextOf } from "../embed/card-context.ts";
import { optionsOf } from "../embed/options-of.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import { missingRecord } from "./missing-record.ts";
import { citedAs } from "./of-release.ts";

/** Mounts every target as a picture, SVG and PNG, now and in every release. */
export function mountPictures(app: App): void {
  for (const base of ["/v1", "/v1/releases/:release"])
    app.get(`${base}/targets/:file{[^/]+\\.(?:svg|png)}`, answerPicture);
}

async function answerPicture(c: Context<Environment>): Promise<Response> {
  const inPath = c.req.param("release");
  const file = c.req.param("file") ?? "";
  const extension = file.endsWith(".png") ? "png" : "svg";
  const id = file.slice(0, -".svg".length);
  const png = extension === "png";
  const parameters = pictureOptions(extension, { pinned: inPath !== undefined });
  const found = await optionsOf(c, parameters);
  if ("refused" in found) return found.refused;
  const { release, cache, options } = found;
  const context = await contextOf(c, target, id, release, options.lang);
  const record = recordsOf<PlannedTarget>(context.dataset, "targets").find((one) => one.id === id);
  if (!record) return missingRecord(c, targetsOf, release.id, id);
  const asked = { ...options, release: null };
  const moving = withOptions(`/v1/targets/${id}.${extension}`, asked, parameters);
  const permanent = withOptions(
    permanently(release.id, `/v1/targets/${id}.${extension}`),
    asked,
    parameters,
  );
  const pinned = inPath !== undefined || options.release !== null;
  return answer({
    body: png
      ? await c.var.store.bytes(pngFile(release.id, id, options))
      : targetPicture(context, record, options.theme).text,
    mediaType: png ? "image/png" : "image/svg+xml",
    cache,
    permanent,
    modified: lastModified(release),
    links: [
      { href: pinned ? permanent : moving, rel: "canonical" },
      ...(pinned ? [{ href: moving, rel: "latest-version" }] : []),
      citedAs(c, release.id, `/v1/targets/${id}`),
    ],
  });
}
