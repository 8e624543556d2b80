import type { z } from "@hono/zod-openapi";
import { resources } from "../../model/catalogue.ts";
import { citationOfRelease } from "../../model/citation.ts";
import { text } from "../../model/citations/text.ts";
import { formatsOf } from "../../model/formats/index.ts";
import { planOf } from "../../model/item.ts";
import { licence } from "../../model/licence.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { lastModified } from "../http/headers.ts";
import type { Entry } from "../openapi/entry.ts";
import { refuseQuery } from "./no-query.ts";
import { citedAs, ofRelease } from "./of-release.ts";
import { releaseOf } from "./release-of.ts";
import { sourceOf } from "./source-of.ts";

/** Mounts /v1 and /v1/plan, now and in every release. */
export function mountEntry(app: App): void {
  for (const base of ["/v1", "/v1/releases/:release"])
    app.get(`${base}/plan`, async (c) => {
      const found = releaseOf(c);
      if ("refused" in found) return found.refused;
      const { release } = found;
      const body = planOf(release.id, c.var.store.plan(release.id));
      const { self } = body.links;
      return (
        refuseQuery(c) ??
        answer({
          body: JSON.stringify(body),
          mediaType: JSON_TYPE,
          ...ofRelease(c, found, self, [citedAs(c, release.id, self)]),
        })
      );
    });
  app.get("/v1", async (c) => {
    const release = c.var.current;
    const refused = refuseQuery(c);
    if (refused) return refused;
    const { store } = c.var;
    const source = sourceOf(c, release);
    const { title, documentNumber, text: document, status } = source.plan;
    const permanent = `/v1/releases/${release.id}`;
    const sizes = store.sizes(release.id);
    const known = resources.filter(({ name }) => release.resources.includes(name));
    const rows = known.map((resource) => ({
      name: resource.name,
      title: resource.title,
      about: resource.about.en,
      records: sizes[resource.name]?.records ?? 0,
      links: Object.fromEntries([
        ["list", `/v1/${resource.name}`],
        ...formatsOf(resource, release.id).map(({ extension }) => [
          extension,
          `/v1/${resource.name}.${extension}`,
        ]),
      ]) as Record<string, string>,
    }));
    return answer({
      body: JSON.stringify({
        data: {
          title: { zh: "渝计划", en: "Yuplan" },
          about:
            "Chongqing's Modern Services Development Plan 2019–2022 as data: every value names the words in the document that prove it.",
          release: release.id,
          plan: { title, documentNumber, sha256: document.sha256 },
          resources: rows,
          licence: {
            data: `Structure and translations: CC BY 4.0, ${licence.url}`,
            code: "MIT",
            document: status,
          },
          cite: text.encode(citationOfRelease(source)).trim(),
        },
        release: release.id,
        links: {
          self: "/v1",
          plan: "/v1/plan",
          search: "/v1/search",
          // Without words to look for it is refused: this one can be followed as it is.
          searchExample: "/v1/search?q=5G",
          scorecard: "/v1/scorecard",
          calendar: "/v1/calendar",
          releases: "/v1/releases",
          openapi: "/v1/openapi.json",
          docs: "/docs",
        },
      } satisfies z.infer<typeof Entry>),
      mediaType: JSON_TYPE,
      cache: "moving",
      // It tells of all releases, so no release has its twin.
      permanent: "/v1",
      modified: lastModified(release),
      links: [
        { href: "/v1", rel: "canonical" },
        ...citingLinks(c.env.ORIGIN, permanent, permanent),
      ],
    });
  });
}
