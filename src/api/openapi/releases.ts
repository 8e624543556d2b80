import { z } from "@hono/zod-openapi";
import { Counts } from "../../model/diff/diff-schema.ts";
import { ManifestFile } from "../../model/manifest.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const ReleaseSummary = z
  .strictObject({
    id: z.string(),
    date: z.iso.date().nullable().describe("null for the draft"),
    notes: z.string(),
    sha256: z.string().describe("Of the release's canonical JSON; empty for the draft"),
    resources: z.array(z.string()).describe("Names of the resources that it has"),
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

/** Documents the list of releases, and each of them. */
export function documentReleases(registry: Registry): void {
  documentOperation(registry, {
    path: "/v1/releases",
    operationId: "listReleases",
    tag: "releases",
    summary: "Every release, newest first",
    schema: ReleaseList,
  });
  documentOperation(registry, {
    path: "/v1/releases/{release}",
    operationId: "getRelease",
    tag: "releases",
    summary: "One release, its files and where its lists are",
    schema: ReleaseAnswer,
  });
}
