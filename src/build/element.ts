import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { cardKinds } from "../model/charts/kinds/index.ts";
import type { EmbedScripts } from "../model/embed-scripts.ts";
import type { Artefacts } from "./artefacts.ts";
import { inRepo } from "./read.ts";
import { sha256 } from "./releases.ts";

/** Where the published scripts are kept: their URLs are permanent, so none is changed or removed. */
export const PUBLISHED = "src/api/embed/published";

/** The script of the custom elements, as the sources have it: one file, minified. */
export function elementScript(): Uint8Array {
  const heights = Object.fromEntries(cardKinds.map(({ name, height }) => [name, height]));
  const { outputFiles } = buildSync({
    entryPoints: [inRepo("src/api/embed/element/index.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    define: { KINDS: JSON.stringify(heights) },
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote no script.");
  return file.contents;
}

/** The name of a script under /assets, by its content. */
export const scriptName = (bytes: Uint8Array) => `embed-${sha256(bytes).slice(0, 12)}.js`;

/** The names of the published scripts, oldest first. */
export const publishedNames = (): string[] =>
  JSON.parse(readFileSync(inRepo(`${PUBLISHED}/index.json`), "utf8"));

/** The value of an `integrity` attribute (Subresource Integrity). */
const integrityOf = (bytes: Uint8Array) =>
  `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** The moving script, every published one under its permanent name, and the list of them. */
export function elementFiles(): Artefacts {
  const published = publishedNames().map(
    (name) => [`assets/${name}`, readFileSync(inRepo(`${PUBLISHED}/${name}`))] as const,
  );
  const list: EmbedScripts = {
    moving: "/embed.js",
    permanent: published.toReversed().map(([path, bytes]) => ({
      url: `/${path}`,
      integrity: integrityOf(bytes),
      bytes: bytes.length,
    })),
  };
  return new Map<string, string | Uint8Array>([
    ["embed.js", elementScript()],
    ["embed.json", JSON.stringify(list)],
    ...published,
  ]);
}
