import { downloads } from "../../model/downloads.ts";
import { itemOf } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import type { Resource } from "../../model/resource.ts";
import type { File, HashedFile } from "./file.ts";
import { hashed } from "./file.ts";
import { sumsOf } from "./manifest.ts";
import { zipOf } from "./zip.ts";

/** Every record as its URL answers it: `targets/services-value-added.json`. */
function recordFiles(resources: readonly Resource[], { id, dataset }: Release): HashedFile[] {
  return resources.flatMap((resource) =>
    (dataset[resource.name] ?? []).map((record) =>
      hashed({
        path: `${resource.name}/${record.id}.json`,
        mediaType: "application/json; charset=utf-8",
        about: resource.about,
        content: JSON.stringify(itemOf(resource, id, record)),
      }),
    ),
  );
}

/** The files of a release and its records, in the folders of their URLs, with SHA256SUMS beside `v1`. */
export function bundleFile(
  resources: readonly Resource[],
  release: Release,
  files: readonly HashedFile[],
  date: string,
): File {
  const folder = `v1/releases/${release.id}`;
  const inside = [...files, ...recordFiles(resources, release)].map((file) => ({
    ...file,
    path: `${folder}/${file.path}`,
  }));
  const sums = hashed({ ...downloads.sums, content: sumsOf(inside) });
  const entries = [sums, ...inside].map(({ path, content }) => [path, content] as const);
  return { ...downloads.bundle, content: zipOf(entries, date) };
}
