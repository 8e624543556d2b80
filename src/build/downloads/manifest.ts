import type { Manifest, ManifestFile } from "../../model/manifest.ts";
import { JSON_TYPE } from "../../model/media-type.ts";
import type { Release } from "../../model/release.ts";
import { type File, type HashedFile, readableJson } from "./file.ts";

/** Hashes by path, as `sha256sum` writes and checks them. */
export const sumsOf = (files: readonly Pick<HashedFile, "path" | "sha256">[]) =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");

/** The list of a release's files that the Worker and mirrors go by. */
export function manifestFile({ id, date }: Release, files: readonly HashedFile[]): File {
  const listed = files.map(
    ({ path, mediaType, bytes, sha256, about }): ManifestFile => ({
      path,
      mediaType,
      bytes,
      sha256,
      about,
    }),
  );
  const manifest: Manifest = { release: id, date, files: listed };
  return {
    path: "manifest.json",
    mediaType: JSON_TYPE,
    about: "Every file of the release",
    content: readableJson(manifest),
  };
}
