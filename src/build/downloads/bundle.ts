import { posix } from "node:path";
import { downloads } from "../../model/downloads.ts";
import type { Release } from "../../model/release.ts";
import { type File, type HashedFile, hashed } from "./file.ts";
import { sumsOf } from "./manifest.ts";
import { zipOf } from "./zip.ts";

/** Files of a release in the folders of their URLs, with SHA256SUMS beside `v1`. */
export function bundleFile({ id }: Release, files: readonly HashedFile[], date: string): File {
  const inside = files.map((file) => ({
    ...file,
    path: posix.join("v1/releases", id, file.path),
  }));
  const sums = hashed({ ...downloads.sums, content: sumsOf(inside) });
  const entries = [sums, ...inside].map(({ path, content }) => [path, content] as const);
  return { ...downloads.bundle, content: zipOf(entries, date) };
}
