import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { downloads } from "../../model/downloads.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import type { App } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { lastModified } from "../http/headers.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";

/** Where new releases are announced. */
const feeds = { atom: "/feed.atom", jsonFeed: "/feed.json" };

/** Mounts the ledger and each of its lines. */
export function mountReleases(app: App): void {
  app.get("/v1/releases", async (c) => {
    const refused = refuseQuery(c);
    if (refused) return refused;
    const { current, store } = c.var;
    const data = store.releases.toReversed();
    return answer({
      body: JSON.stringify({
        data,
        release: current.id,
        links: { self: "/v1/releases", ...feeds },
      }),
      mediaType: JSON_TYPE,
      cache: "moving",
      permanent: "/v1/releases",
      modified: lastModified(current),
      links: [{ href: "/v1/releases", rel: "canonical" }],
    });
  });
  app.get("/v1/releases/:release", async (c) => {
    const found = releaseOf(c);
    if ("refused" in found) return found.refused;
    const refused = refuseQuery(c);
    if (refused) return refused;
    const { release, cache } = found;
    const { files } = await c.var.store.manifest(release.id);
    const self = `/v1/releases/${release.id}`;
    const lists = release.resources.map((name) => [name, `${self}/${name}`]);
    const cite = citationForms.map(({ extension }) => [extension, inForm(self, extension)]);
    const data = {
      ...release,
      downloads: files.map(({ path, ...file }) => ({ url: `${self}/${path}`, ...file })),
    };
    const links = {
      self,
      plan: `${self}/plan`,
      manifest: `${self}/manifest.json`,
      ...(release.changes ? { diff: `/v1/diff/${release.changes.since}..${release.id}` } : {}),
      ...Object.fromEntries([...lists, ...cite]),
    };
    return answer({
      body: JSON.stringify({ data, release: release.id, links }),
      mediaType: JSON_TYPE,
      cache,
      permanent: self,
      modified: lastModified(release),
      links: [
        { href: self, rel: "canonical" },
        ...[downloads.dcat, downloads.schemaOrg].map(({ path, mediaType: type }) => ({
          href: `${self}/${path}`,
          rel: "describedby",
          type,
        })),
        ...citingLinks(c.env.ORIGIN, self, self),
      ],
    });
  });
}
