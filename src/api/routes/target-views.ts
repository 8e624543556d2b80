import type { Context } from "hono";
import { recordWhere } from "../../model/dataset.ts";
import type { PlannedTarget } from "../../model/derive/planned-target.ts";
import { permanently } from "../../model/listing.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import type { Observation } from "../../model/resources/observations.ts";
import { targetViews } from "../../model/target-views/index.ts";
import type { TargetView } from "../../model/target-views/view.ts";
import { targetsOf } from "../../model/targets.ts";
import type { App, Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { queryProblem } from "../http/problem.ts";
import { missingRecord } from "./missing-record.ts";
import { citedAs, ofRelease } from "./of-release.ts";
import { asAsked, releaseOf } from "./release-of.ts";

/** Mounts what is worked out of each target, now and in every release. */
export function mountTargetViews(app: App): void {
  for (const base of ["/v1", "/v1/releases/:release"])
    for (const view of targetViews)
      app.get(`${base}/targets/:id/${view.name}`, (c) => answerView(c, view));
}

async function answerView(c: Context<Environment>, view: TargetView): Promise<Response> {
  const found = releaseOf(c);
  if ("refused" in found) return found.refused;
  const { release } = found;
  const id = c.req.param("id") ?? "";
  const dataset =
    (await c.var.store.slices.around(release.id, targetsOf.name, id, ["observations"])) ?? {};
  const target = recordWhere(dataset, targetsOf.name, id) as unknown as PlannedTarget | undefined;
  if (!target) return missingRecord(c, targetsOf, release.id, id);
  const { observations = [] } = dataset;
  const asked = view.read(c.var.entries, target);
  if ("errors" in asked) return queryProblem(c, asked.errors, view.parameters);
  const path = `/v1/targets/${id}`;
  const self = `${path}/${view.name}${asked.search === "" ? "" : `?${asked.search}`}`;
  const permanent = permanently(release.id, self);
  const body = {
    data: asked.data(observations as unknown as Observation[]),
    release: release.id,
    links: {
      self,
      permanent,
      // What one follows from here stays in this release.
      ...Object.fromEntries(
        [
          ["target", path],
          ...targetViews.map(({ name }) => [name, `${path}/${name}`] as const),
          ...(release.resources.includes("observations")
            ? [["observations", `/v1/observations?target=${id}`] as const]
            : []),
          ["scorecard", "/v1/scorecard"],
        ].map(([name, link = ""]) => [name, permanently(release.id, link)]),
      ),
    },
  };
  return answer({
    body: JSON.stringify(body),
    mediaType: JSON_TYPE,
    ...ofRelease(c, found, self, [
      { href: asAsked(c, path), rel: "up" },
      citedAs(c, release.id, self),
    ]),
  });
}
