import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { overBuilt } from "../../bench/files-read.ts";
import { newest } from "../../bench/releases.ts";
import { createApp } from "../../src/api/app.ts";
import type { Bindings } from "../../src/api/bindings.ts";
import { appOver } from "../../src/build/app-over.ts";
import { inRepo } from "../../src/build/read.ts";
import { resources } from "../../src/model/catalogue.ts";

/** Asks an app that has answered nothing before, and uses no answer made ready, and notes which files it reads. */
async function askAnew(path: string, headers: Record<string, string> = {}, status = 200) {
  const { ask, read } = overBuilt("http://localhost:8787", "0");
  const response = await ask(path, { headers });
  expect(response.status).toBe(status);
  return { read, headers: [...response.headers], body: await response.text() };
}

/** The files that a new isolate reads to answer a path. */
async function filesReadFor(path: string): Promise<string[]> {
  const { read } = await askAnew(path);
  return read.map((file) => file.replace(/^\/v1\/releases\/20[\d.]+\//, "")).sort();
}

describe("an answer reads no more than it needs:", () => {
  it("a record the slice that has it, however long its list", async () => {
    expect(await filesReadFor("/v1/targets/services-value-added")).toEqual([
      expect.stringMatching(/^slices\/targets-\d+\.ndjson$/),
    ]);
  });

  it.each(["json", "csv", "ndjson"])("a list as %s its own file and its digest", async (suffix) => {
    expect(await filesReadFor(`/v1/targets.${suffix}`)).toEqual([
      "manifest.json",
      `targets.${suffix}`,
    ]);
  });

  it("a list of over a megabyte streams past, with the digest and length of the manifest", async () => {
    const long = Buffer.alloc(1024 * 1024 + 1, "x");
    const sha256 = createHash("sha256").update(long).digest();
    const manifest = {
      files: [{ path: "sectors.json", bytes: long.length, sha256: sha256.toString("hex") }],
    };
    const made = new Map<string, Uint8Array | string>([
      ["sectors.json", long],
      ["manifest.json", JSON.stringify(manifest)],
      ["served.json", readFileSync(inRepo("dist/served.json"))],
    ]);
    const get = (path: string) => made.get(path.split("/").at(-1) ?? "");
    const response = await appOver({ get }, "http://localhost:8787")("/v1/sectors");
    expect(response.headers.get("Content-Length")).toBe(String(long.length));
    const digest = sha256.toString("base64");
    expect(response.headers.get("Repr-Digest")).toBe(`sha-256=:${digest}:`);
    expect(response.headers.get("ETag")).toBe(`"${digest.slice(0, 32)}"`);
    expect(Buffer.from(await response.arrayBuffer()).equals(long)).toBe(true);
  });

  it.each([
    ["a proof page", `/v1/releases/${newest}/targets/services-value-added.md`],
    ["the page of a target", "/targets/services-value-added?utm_source=x"],
    ["the page of a record", "/sectors/finance?utm_source=x"],
    ["a chart", "/embed/target/services-value-added?show=table"],
    ["a map", `/embed/district/yubei?release=${newest}`],
    ["a list beside a map", "/embed/cluster-type/logistics-hubs?show=table"],
    ["an assessment", "/v1/targets/services-trade/assessment"],
    ["a badge", "/badge/targets/services-trade.svg"],
  ])("%s that is made anew each slice once, and no list", async (_, path) => {
    const read = await filesReadFor(path);
    expect(read).toEqual([...new Set(read)]);
    const lists = resources.map(({ name }) => `${name}.json`);
    expect(read.filter((file) => lists.includes(file))).toEqual([]);
    expect(read.some((file) => file.startsWith("slices/"))).toBe(true);
  });

  it("a chart of an older release nothing of the newest, of which it tells whether it revised it", async () => {
    const { read, body } = await askAnew("/embed/target/services-value-added?release=2026.1");
    expect(read).toContain("/revisions/2026.1.txt");
    expect(read.filter((file) => file.includes(newest))).toEqual([]);
    expect(body).toContain('class="revised"');
    const same = await askAnew("/embed/district/yubei?release=2026.1");
    expect(same.body).not.toContain('class="revised"');
  });

  it.each([
    ["what is not there the ids of its list", "/v1/targets/nothing", 404],
    ["a page that is not there likewise", "/sectors/nothing", 404],
    ["a chart that is not there likewise", "/embed/target/nothing", 404],
    ["a card of no group nothing", "/embed/targets/nothing", 404],
    ["robots.txt no list", "/robots.txt", 200],
    ["llms.txt no list", "/llms.txt", 200],
    ["the sitemap the ids of all lists", "/sitemap.xml", 200],
  ])("%s", async (_, path, status) => {
    const { read } = await askAnew(path, {}, status);
    const lists = resources.map(({ name }) => `${name}.json`);
    expect(read.filter((file) => lists.some((list) => file.endsWith(`/${list}`)))).toEqual([]);
  });

  it.each([
    [
      "a query the list that it is about",
      "/v1/targets?kind=indicator&sort=-target.value",
      ["targets.json"],
    ],
    ["a search its index", "/v1/search?q=finance", ["search-index.txt"]],
    [
      "a scorecard of a group those of its lines",
      "/v1/releases/2026.3/scorecard?group=structure&year=2021",
      ["standings-1.txt", "standings.txt"],
    ],
    [
      "a card of a group its indicators, what was reported of them, and their sections",
      "/embed/targets/structure?release=2026.3",
      ["indicators-structure.json", "reports-structure.json", "sections.json"],
    ],
    [
      "a diff of one resource the changes of that resource",
      "/v1/diff/2026.1..2026.2?resource=facts",
      ["/changes/2026.1/2026.2/facts-0.ndjson", "/changes/2026.1/2026.2/index.json"],
    ],
    [
      "a whole diff its file",
      "/v1/diff/2026.1..2026.3.json-patch",
      ["/changes/2026.1/2026.3/index.json", "/changes/2026.1/2026.3/whole.json-patch"],
    ],
    [
      "how to cite a diff no changes",
      "/v1/diff/2026.1..2026.2.bib?resource=facts",
      ["/changes/2026.1/2026.2/index.json"],
    ],
    ["the way in no list at all", "/v1", []],
  ])("%s", async (_, path, files) => {
    expect(await filesReadFor(path)).toEqual(files);
  });
});

describe("an answer is made of the URL and of no header:", () => {
  /** What caches do not tell apart, and what asks for something that is compared after the answer is made. */
  const headers = {
    Accept: "text/csv",
    "Accept-Language": "zh",
    Authorization: "Basic eDp5",
    Cookie: "lang=zh",
    "If-None-Match": "*",
    "If-Modified-Since": "Wed, 01 Jan 2031 00:00:00 GMT",
    Origin: "https://example.org",
    Referer: "https://example.org/",
    "User-Agent": "curl",
    "X-Forwarded-Host": "example.org",
  };

  it.each([
    "/",
    "/v1",
    "/v1/targets?limit=2",
    "/v1/targets.csv",
    "/v1/targets/services-value-added",
    "/v1/search?q=trade",
    "/v1/scorecard",
    "/embed/target/services-value-added",
    "/targets/services-value-added",
    "/docs",
  ])("%s", async (path) => {
    const [plain, asked] = await Promise.all([askAnew(path), askAnew(path, headers)]);
    expect(asked).toEqual(plain);
  });
});

describe("an answer when no file can be read", () => {
  it("is a problem that any page may read", async () => {
    const ASSETS = { fetch: async () => new Response(null, { status: 503 }) };
    const env = { ASSETS, ORIGIN: "http://localhost:8787" } as unknown as Bindings;
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await createApp().request("/v1/targets", {}, env);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    expect(response.status).toBe(500);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });
});
