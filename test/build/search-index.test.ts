import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { artefactsOf } from "../../src/build/artefacts.ts";
import { readPlan } from "../../src/build/read.ts";
import { resources } from "../../src/model/resources/index.ts";
import { dataset } from "../model/dataset.ts";

describe("the search index", () => {
  it("is a few tens of kB on the wire", () => {
    const release = { id: "draft", date: null, notes: "A draft", plan: readPlan(), dataset };
    const index = artefactsOf(resources, release).get("v1/releases/draft/search-index.json");
    const size = gzipSync(index ?? "").length;
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThan(60_000);
  });
});
