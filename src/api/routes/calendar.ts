import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { lastModified } from "../http/headers.ts";
import { refuseQuery } from "./no-query.ts";
import { asAsked, latestVersion, releaseOf } from "./release-of.ts";

/** Ways to write the calendar: the suffix of its URL, and of the file that the build wrote. */
const forms = [
  { suffix: "", file: ".json", mediaType: "application/json; charset=utf-8" },
  { suffix: ".ics", file: ".ics", mediaType: "text/calendar; charset=utf-8" },
];

/** Mounts the calendar of what was published when, now and in every release. */
export function mountCalendar(app: App): void {
  for (const base of ["/v1", "/v1/releases/:release"])
    for (const { suffix, file, mediaType } of forms)
      app.get(`${base}/calendar${suffix}`, async (c) => {
        const found = await releaseOf(c);
        if ("refused" in found) return found.refused;
        const refused = refuseQuery(c);
        if (refused) return refused;
        const { release, cache } = found;
        const self = `/v1/calendar${suffix}`;
        const permanent = `/v1/releases/${release.id}/calendar`;
        return answer({
          body: await c.var.store.text(permanent + file),
          mediaType,
          cache,
          permanent: permanent + suffix,
          modified: lastModified(release),
          links: [
            { href: asAsked(c, self), rel: "canonical" },
            ...latestVersion(c, self),
            ...forms
              .filter((one) => one.suffix !== suffix)
              .map((one) => ({
                href: asAsked(c, `/v1/calendar${one.suffix}`),
                rel: "alternate",
                type: one.mediaType.split(";")[0] ?? one.mediaType,
              })),
          ],
        });
      });
}
