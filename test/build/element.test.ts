import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  elementFiles,
  elementScript,
  PUBLISHED,
  publishedNames,
  scriptName,
} from "../../src/build/element.ts";
import { inRepo } from "../../src/build/read.ts";
import type { EmbedScripts } from "../../src/model/embed-scripts.ts";

const files = elementFiles();
const { permanent } = JSON.parse(String(files.get("embed.json"))) as EmbedScripts;

describe("the script of the elements", () => {
  it("is under 5 kB with gzip, and takes nothing from elsewhere", () => {
    const script = elementScript();
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(5000);
    expect(String.fromCharCode(...script)).not.toMatch(/\b(import|require)\b|https?:\/\/(?!$)\w/);
  });

  it("is published as it is (if not: npm run publish:element)", () => {
    expect(publishedNames().at(-1)).toBe(scriptName(elementScript()));
  });

  it("keeps every published script under its address, unchanged", () => {
    const kept = readdirSync(inRepo(PUBLISHED)).filter((name) => name.endsWith(".js"));
    expect([...publishedNames()].sort()).toEqual(kept.sort());
    for (const name of publishedNames()) {
      const bytes = files.get(`assets/${name}`);
      expect(bytes && scriptName(Buffer.from(bytes))).toBe(name);
    }
  });

  it("has the hash that its list says", () => {
    for (const { url, integrity, bytes } of permanent) {
      const file = Buffer.from(files.get(url.slice(1)) ?? "");
      expect(file.length).toBe(bytes);
      expect(integrity).toBe(`sha384-${createHash("sha384").update(file).digest("base64")}`);
    }
  });
});
