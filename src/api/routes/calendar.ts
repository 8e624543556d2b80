import { bareType, JSON_TYPE } from "../../model/media-type.ts";
import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { refuseQuery } from "./no-query.ts";
import { ofRelease } from "./of-release.ts";
import { asAsked, releaseOf } from "./release-of.ts";

/** Ways to write the calendar: the suffix of its URL, and of the file that the build wrote. */
const forms = [
  { suffix: "", file: ".json", mediaType: JSON_TYPE },
  { suffix: ".ics", file: ".ics", mediaType: "text/calendar; charset=utf-8" },
];

/** Mounts the calendar of what was published when, now and in every release. */
export function mountCalendar(app: App): void {
  for (const base of ["/v1", "/v1/releases/:release"])
    for (const { suffix, file, mediaType } of forms)
      app.get(`${base}/calendar${suffix}`, async (c) => {
        const found = releaseOf(c);
        if ("refused" in found) return found.refused;
        const refused = refuseQuery(c);
        if (refused) return refused;
        const others = forms.filter((one) => one.suffix !== suffix);
        return answer({
          body: await c.var.store.text(`/v1/releases/${found.release.id}/calendar${file}`),
          mediaType,
          ...ofRelease(
            c,
            found,
            `/v1/calendar${suffix}`,
            others.map((one) => ({
              href: asAsked(c, `/v1/calendar${one.suffix}`),
              rel: "alternate",
              type: bareType(one.mediaType),
            })),
          ),
        });
      });
}
