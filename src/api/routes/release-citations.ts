import { citationOfRelease } from "../../model/citation.ts";
import { inForm } from "../../model/citations/form.ts";
import { splitForm } from "../../model/citations/index.ts";
import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { lastModified } from "../http/headers.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";
import { sourceOf } from "./source-of.ts";

/** Mounts how to cite each release, in every form. Stands before the release itself, whose path has no suffix. */
export function mountReleaseCitations(app: App): void {
  app.get("/v1/releases/:release", async (c, next) => {
    const { name, form } = splitForm(c.req.param("release"));
    if (!form) return next();
    const found = releaseOf(c, name);
    if ("refused" in found) return found.refused;
    const refused = refuseQuery(c);
    if (refused) return refused;
    const { release, cache } = found;
    const self = `/v1/releases/${release.id}`;
    const permanent = inForm(self, form.extension);
    return answer({
      body: form.encode(citationOfRelease(sourceOf(c, release))),
      mediaType: form.mediaType,
      cache,
      permanent,
      modified: lastModified(release),
      links: [{ href: permanent, rel: "canonical" }, ...citingLinks(c.env.ORIGIN, self, self)],
    });
  });
}
