import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Artefacts } from "./artefacts.ts";
import { inRepo } from "./read.ts";

const own = ["site.css", "run.js", "console.js"];
const console_ = ["swagger-ui.css", "swagger-ui-bundle.js"];

/** The pages' files under names that hold a hash of their content, and the list of those names. */
export function siteFiles(): Artefacts {
  const swagger = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const sources = [
    ...own.map((name) => [name, inRepo(`src/api/site/assets/${name}`)] as const),
    ...console_.map((name) => [name, join(swagger, name)] as const),
  ];
  const artefacts: Artefacts = new Map();
  const names: Record<string, string> = {};
  for (const [name, path] of sources) {
    const bytes = readFileSync(path);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    const hashed = `assets/${name.replace(/\.(\w+)$/, `-${hash}.$1`)}`;
    names[name] = `/${hashed}`;
    artefacts.set(hashed, bytes);
  }
  artefacts.set("assets/index.json", JSON.stringify(names));
  artefacts.set("favicon.svg", readFileSync(inRepo("src/api/site/assets/favicon.svg"), "utf8"));
  return artefacts;
}
