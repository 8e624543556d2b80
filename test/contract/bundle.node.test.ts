import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const bundle = ".wrangler/bundle/worker.js";
const { sources } = JSON.parse(readFileSync(`${bundle}.map`, "utf8")) as { sources: string[] };

describe("the Worker", () => {
  it("is under 150 kB on the wire", () => {
    const size = gzipSync(readFileSync(bundle), { level: 9 }).length;
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThan(150_000);
  });

  it("carries no schema library and no description of itself: the build has read them", () => {
    expect(sources.some((path) => path.endsWith("src/api/worker.ts"))).toBe(true);
    expect(
      sources.filter((path) => /zod|src\/api\/openapi|src\/model\/resources\//.test(path)),
    ).toEqual([]);
  });

  it("carries no library of search: the build has worked out what each word counts for", () => {
    expect(sources.some((path) => path.endsWith("src/model/search/find.ts"))).toBe(true);
    expect(sources.filter((path) => /minisearch|build-index/.test(path))).toEqual([]);
  });
});
