import { existsSync, readFileSync } from "node:fs";
import type { Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { artefactsOf } from "./artefacts.ts";
import { sha256 } from "./releases.ts";

/** Where the digests of a release's lists are kept, beside the release. */
export const sumsFile = (data: string, release: string) => `${data}/releases/${release}.sha256`;

/** Digests of a release's document and lists in every format, as `sha256sum` writes them: what its URLs give for ever. */
export const sumsOf = (release: Release): string =>
  [...artefactsOf(definitions, release)]
    .map(([path, content]) => ({ path, line: `${sha256(content)}  ${path}\n` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ line }) => line)
    .join("");

/** The digests that a folder lacks: every release that is served for ever has its own. */
export const missingSums = (data: string, releases: readonly Release[]): string[] =>
  releases.map(({ id }) => sumsFile(data, id)).filter((file) => !existsSync(file));

const pathIn = (line: string) => line.replace(/^\w+ {2}/, "");

/** Files of a release whose bytes are no longer those that were released, or whose digest is gone; none where no digests were kept. */
export function changedBytes(data: string, release: Release): string[] {
  const file = sumsFile(data, release.id);
  if (!existsSync(file)) return [];
  const now = sumsOf(release).split("\n");
  const kept = readFileSync(file, "utf8").split("\n");
  const lines = [
    ...kept.filter((line) => !now.includes(line)),
    ...now.filter((line) => !kept.includes(line)),
  ];
  return [...new Set(lines.map(pathIn))];
}
