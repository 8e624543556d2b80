import { z } from "@hono/zod-openapi";
import { resources } from "../../model/catalogue.ts";
import { downloads, parquetOf } from "../../model/downloads.ts";
import { Manifest } from "../../model/manifest.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const once = Object.values(downloads);
const parquet = resources.map(parquetOf);

/** Documents the files of a release and their manifest. */
export function documentDownloads(registry: Registry): void {
  documentOperation(registry, {
    path: "/v1/releases/{release}/manifest.json",
    operationId: "getManifest",
    tag: "releases",
    summary: "Every file of a release, with its size and SHA-256",
    schema: Manifest,
  });
  documentOperation(registry, {
    path: "/v1/releases/{release}/{file}",
    operationId: "downloadFile",
    tag: "releases",
    summary: "A file of a release",
    description: [...once, ...parquet]
      .map(({ path, about }) => `- \`${path}\`: ${about}`)
      .join("\n"),
    mediaTypes: [...once, ...parquet].map(({ mediaType }) => mediaType),
    params: z.object({
      file: z.enum([...once, ...parquet].map(({ path }) => path)).meta({
        param: { name: "file", in: "path" },
        description: "Name of a file in the manifest",
      }),
    }),
    ranges: true,
  });
}
