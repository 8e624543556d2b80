import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { drawingColours, inTheme } from "../model/charts/palette.ts";
import type { Artefacts } from "./artefacts.ts";
import { inRepo } from "./read.ts";
import { sha256 } from "./releases.ts";

/** The site's stylesheet: one file a subject here, one file to load there. */
const styles = [
  "ground",
  "words",
  "frame",
  "tables",
  "cards",
  "landing",
  "reference",
  "explorer",
  "record",
  "monitoring",
  "gallery",
];
/** Charts in their own colours, as an embed has them. */
const charts = `.chart{${inTheme("auto", (palette) => `&{background:${palette.ground}}${drawingColours(palette)}`)}}`;
const scripts = ["run.js", "explore.js", "copy.js", "fit.js", "console.js"];
const console_ = ["swagger-ui.css", "swagger-ui-bundle.js"];

/** The pages' files under names that hold a hash of their content, and the list of those names. */
export function siteFiles(): Artefacts {
  const swagger = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const read = (name: string) => readFileSync(inRepo(`src/api/site/assets/${name}`));
  const sources = [
    ["site.css", styles.map((name) => read(`styles/${name}.css`)).join("") + charts] as const,
    ...scripts.map((name) => [name, read(name)] as const),
    ...console_.map((name) => [name, readFileSync(join(swagger, name))] as const),
  ];
  const artefacts: Artefacts = new Map();
  const names: Record<string, string> = {};
  for (const [name, bytes] of sources) {
    const hash = sha256(bytes).slice(0, 12);
    const hashed = `assets/${name.replace(/\.(\w+)$/, `-${hash}.$1`)}`;
    names[name] = `/${hashed}`;
    artefacts.set(hashed, bytes);
  }
  artefacts.set("assets/index.json", JSON.stringify(names));
  artefacts.set("favicon.svg", read("favicon.svg").toString());
  return artefacts;
}
