import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { Counts } from "../../model/diff/diff.ts";
import { downloads, ManifestFile } from "../../model/downloads.ts";
import { resources } from "../../model/resources/index.ts";
import type { Environment } from "../environment.ts";
import { answer } from "../http/answer.ts";
import { citingLinks } from "../http/citing.ts";
import { lastModified } from "../http/headers.ts";
import { documentOperation } from "../openapi/operation.ts";
import { refuseQuery } from "./no-query.ts";
import { releaseOf } from "./release-of.ts";

const ReleaseSummary = z
  .strictObject({
    id: z.string(),
    date: z.iso.date().nullable().describe("null for the draft"),
    notes: z.string(),
    sha256: z.string().describe("Of the release's canonical JSON; empty for the draft"),
    changes: Counts.extend({ since: z.string().describe("The release before") })
      .nullable()
      .describe("How many records it changed; null for the first"),
  })
  .meta({ id: "ReleaseSummary", description: "A line of the ledger of releases." });

const Links = z.record(z.string(), z.string());

const ReleaseList = z
  .strictObject({
    data: z.array(ReleaseSummary).describe("Newest first"),
    release: z.string(),
    links: Links,
  })
  .meta({ id: "ReleaseList", description: "Every release, newest first." });

const Release = ReleaseSummary.extend({
  downloads: z
    .array(ManifestFile.omit({ path: true }).extend({ url: z.string() }))
    .describe("Every file of the release; yuplan.zip holds the others"),
}).meta({ id: "Release", description: "A release and its files." });

const ReleaseAnswer = z
  .strictObject({ data: Release, release: z.string(), links: Links })
  .meta({ id: "ReleaseAnswer", description: "One release, its files and where its lists are." });

/** Where new releases are announced. */
const feeds = { atom: "/feed.atom", jsonFeed: "/feed.json" };

/** Mounts the ledger and each of its lines. */
export function mountReleases(app: OpenAPIHono<Environment>): void {
  documentOperation(app.openAPIRegistry, {
    path: "/v1/releases",
    operationId: "listReleases",
    tag: "releases",
    summary: "Every release, newest first",
    schema: ReleaseList,
  });
  documentOperation(app.openAPIRegistry, {
    path: "/v1/releases/{release}",
    operationId: "getRelease",
    tag: "releases",
    summary: "One release, its files and where its lists are",
    schema: ReleaseAnswer,
  });
  app.get("/v1/releases", async (c) => {
    const refused = refuseQuery(c);
    if (refused) return refused;
    const { current, store } = c.var;
    const data = (await store.releases()).toReversed();
    return answer({
      body: JSON.stringify({
        data,
        release: current.id,
        links: { self: "/v1/releases", ...feeds },
      }),
      mediaType: "application/json; charset=utf-8",
      cache: "moving",
      permanent: "/v1/releases",
      modified: lastModified(current),
      links: [{ href: "/v1/releases", rel: "canonical" }],
    });
  });
  app.get("/v1/releases/:release", async (c) => {
    const found = await releaseOf(c);
    if ("refused" in found) return found.refused;
    const refused = refuseQuery(c);
    if (refused) return refused;
    const { release, cache } = found;
    const { files } = await c.var.store.manifest(release.id);
    const self = `/v1/releases/${release.id}`;
    const lists = resources.map(({ name }) => [name, `${self}/${name}`]);
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
      mediaType: "application/json; charset=utf-8",
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
