import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/build/read.ts";
import { searchIndex } from "../../src/build/search-index.ts";
import { resources } from "../../src/model/resources/index.ts";
import { dataset } from "../model/dataset.ts";

const release = { id: "draft", date: null, notes: "A draft", plan: readPlan(), dataset };

describe("the search index", () => {
  it("is a few tens of kB on the wire", () => {
    const [, content] = searchIndex(resources, release);
    const size = gzipSync(content).length;
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThan(60_000);
  });

  it("stands with its release, and is the same bytes for the same data", () => {
    const [path, content] = searchIndex(resources, release);
    expect(path).toBe("v1/releases/draft/search-index.json");
    expect(searchIndex(resources, structuredClone(release))[1]).toBe(content);
  });
});
