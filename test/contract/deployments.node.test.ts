import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startOurs } from "../../bench/contenders.ts";
import type { Server } from "../../bench/server.ts";
import { startWorkerd } from "../../bench/workerd.ts";
import { inRepo } from "../../src/build/read.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { servedPath } from "../../src/model/served.ts";

const rebuilt = ".wrangler/rebuilt";

/** SHA-256 of every file of a folder, by its path. */
const digestsOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ])
      .sort(),
  );

/** One URL of every kind of answer. */
const paths = [
  ...definitions.flatMap(({ name }) =>
    ["", ".csv", ".ndjson", ".bib", "?limit=3&sort=-name.en", ".csv?lang=zh&limit=3"].map(
      (rest) => `/v1/${name}${rest}`,
    ),
  ),
  ...["", ".md", ".ris", ".svg", "/trajectory", "/assessment", "/forecast"].map(
    (rest) => `/v1/targets/services-value-added${rest}`,
  ),
  ...["", "/plan", "/scorecard", "/calendar", "/releases", "/openapi.json", "/search?q=物流"].map(
    (rest) => `/v1${rest}`,
  ),
  "/v1/diff/2026.1..2026.2",
  "/v1/releases/2026.1/targets?kind=indicator&fields=name",
  "/v1/releases/2026.1/manifest.json",
  "/embed/target/services-value-added",
  "/oembed?url=http://localhost:8787/targets/services-value-added",
  "/badge/targets/services-value-added.svg",
  "/feed.atom",
  "/llms.txt",
  "/",
  "/targets/services-value-added",
  "/docs",
];

describe("a deploy that changes no data", () => {
  const deployments: Server[] = [];

  beforeAll(async () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["src/build/main.ts", "--out", rebuilt],
      {
        cwd: inRepo(""),
        encoding: "utf8",
        env: { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR" },
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    // The same sources, written in another way: every byte of the program changes.
    const { outputFiles } = await build({
      entryPoints: [inRepo("src/api/worker.ts")],
      bundle: true,
      format: "esm",
      external: ["cloudflare:*"],
      alias: { served: inRepo(rebuilt) + servedPath },
      write: false,
    });
    const script = outputFiles[0]?.text ?? "";
    deployments.push(
      await startOurs(),
      await startWorkerd({ name: "again", script, assets: inRepo(rebuilt), databases: true }),
    );
  });

  afterAll(async () => {
    for (const deployment of deployments) await deployment.stop();
  });

  it("writes the same bytes into every file, wherever and in whatever language it is built", () => {
    const before = digestsOf(inRepo("dist"));
    expect(Object.keys(before).length).toBeGreaterThan(100);
    expect(digestsOf(inRepo(rebuilt))).toEqual(before);
  });

  it.each(paths)("changes neither the body nor a header of %s", async (path) => {
    const [before, after] = await Promise.all(
      deployments.map(async ({ url }) => {
        const response = await fetch(url + encodeURI(path));
        const headers = [...response.headers].filter(([name]) => name !== "date");
        return { status: response.status, headers, body: await response.text() };
      }),
    );
    expect(before?.status).toBe(200);
    expect(before?.headers.map(([name]) => name)).toContain("etag");
    expect(after).toEqual(before);
  });
});
