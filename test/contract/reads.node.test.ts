import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { Bindings } from "../../src/api/store.ts";

const dist = join(import.meta.dirname, "../../dist");

/** The files that a new isolate reads to answer a path. */
async function filesReadFor(path: string): Promise<string[]> {
  const read: string[] = [];
  const ASSETS = {
    fetch: async (url: string) => {
      const { pathname } = new URL(url);
      read.push(pathname);
      return new Response(readFileSync(dist + pathname));
    },
  };
  const env = { ASSETS, ORIGIN: "http://localhost:8787" } as unknown as Bindings;
  const response = await createApp().request(path, {}, env);
  expect(response.status).toBe(200);
  await response.arrayBuffer();
  return read.map((file) => file.replace(/^\/v1\/releases\/20[\d.]+\//, "")).sort();
}

describe("an answer reads no more than it needs:", () => {
  it("a record the slice that has it, however long its list", async () => {
    expect(await filesReadFor("/v1/targets/services-value-added")).toEqual([
      "/v1/releases.json",
      "plan.json",
      "sizes.json",
      "slices/targets-0.ndjson",
    ]);
  });

  it.each(["json", "csv", "ndjson"])("a list as %s its own file and its digest", async (suffix) => {
    expect(await filesReadFor(`/v1/targets.${suffix}`)).toEqual([
      "/v1/releases.json",
      "manifest.json",
      `targets.${suffix}`,
    ]);
  });

  it("a query the list that it is about", async () => {
    expect(await filesReadFor("/v1/targets?kind=indicator&sort=-target.value")).toEqual([
      "/v1/releases.json",
      "targets.json",
    ]);
  });

  it("the way in no list at all", async () => {
    expect(await filesReadFor("/v1")).toEqual(["/v1/releases.json", "plan.json", "sizes.json"]);
  });
});
