import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startOurs } from "../../bench/contenders.ts";
import { createApp } from "../../src/api/app.ts";
import { warmUp } from "../../src/api/rehearsal/warm-up.ts";
import { inRepo } from "../../src/build/read.ts";

/** What needs one file, several, or the whole dataset and an index. */
const paths = [
  "/v1/search?q=trade",
  "/v1/search?q=物流",
  "/v1/targets",
  "/v1/targets?kind=indicator",
  "/v1/clusters.csv",
  "/v1/projects?districts=yubei",
  "/v1/targets/services-value-added",
  "/v1/scorecard",
  "/v1/diff/2026.1..2026.2",
  "/targets/services-value-added",
  "/",
];

describe("a Worker that has just started", () => {
  it.each([1, 7, 13])("answers all that come at once, in order %i", async (step) => {
    const server = await startOurs();
    try {
      const asked = Array.from({ length: 66 }, (_, i) => paths[(i * step) % paths.length] ?? "/");
      const answered = await Promise.all(
        asked.map(async (path) => {
          const response = await fetch(server.url + encodeURI(path));
          return { path, status: response.status, body: await response.text() };
        }),
      );
      expect(answered.filter(({ status }) => status !== 200)).toEqual([]);
      for (const path of paths)
        expect(
          new Set(answered.filter((one) => one.path === path).map(({ body }) => body)).size,
        ).toBe(1);
    } finally {
      await server.stop();
    }
  });

  it("says how long a part of a file is, and sends no more", async () => {
    const server = await startOurs();
    try {
      const { release } = (await (await fetch(`${server.url}/v1`)).json()) as { release: string };
      const headers = { Range: "bytes=1000-1099" };
      const part = await fetch(`${server.url}/v1/releases/${release}/yuplan.zip`, { headers });
      expect(part.status).toBe(206);
      expect(part.headers.get("Content-Length")).toBe("100");
      expect((await part.arrayBuffer()).byteLength).toBe(100);
    } finally {
      await server.stop();
    }
  });

  it("keeps nothing of what it rehearsed while it loaded", async () => {
    const server = await startOurs();
    try {
      const rehearsed = ["/targets/one", "/v1/targets/one.bib", "/v1/releases/0/targets/one"];
      const statuses = await Promise.all(
        rehearsed.map(async (path) => (await fetch(server.url + path)).status),
      );
      const list = await fetch(`${server.url}/v1/targets`);
      expect(statuses).toEqual([404, 404, 404]);
      expect(((await list.json()) as { data: unknown[] }).data.length).toBeGreaterThan(50);
    } finally {
      await server.stop();
    }
  });
});

/** A body of the stand-in, which gives bytes as their numbers. */
const written = (body: string) =>
  /^\d+(,\d+)*$/.test(body) ? Buffer.from(body.split(",").map(Number)).toString() : body;

/** What answers have, by a part of their paths. */
const told: readonly [part: string, text: RegExp][] = [
  ["fields=", /"data":\[\{"id":"one","name":\{"en":"One"\}\}\]/],
  ["search?", /"data":\[\{"resource":"targets","id":"one"/],
  [".md", /\*\*一项1,000亿元\*\*/],
  [".bib", /section 1/],
  [".svg", /^<svg /],
  ["/oembed", /"type":"rich"/],
  ["/embed/", /^<!doctype html>.*<svg /s],
  ["group=", /"verdict":"(?!not-)/],
];

describe("the rehearsal", () => {
  it("is in the Worker as it is deployed", () => {
    // What nothing calls, the bundler leaves out.
    expect(readFileSync(inRepo(".wrangler/bundle/worker.js"), "utf8")).toContain("http://warm-up");
  });

  const { Response } = globalThis;

  it("goes through the app to the end", async () => {
    const app = createApp();
    const answers = new Map<string, string>();
    const statuses = await warmUp((served) => async (request, env) => {
      const response = await app.fetch(request, { ...env, SERVED: served });
      answers.set(request.url.replace("http://warm-up", ""), written(await response.text()));
      return response;
    });
    const bodyOf = (path: string) => answers.get(path) ?? "";
    expect(statuses.length).toBe(answers.size);
    expect(statuses.slice(0, -3).filter((status) => status !== 200)).toEqual([]);
    expect(statuses.slice(-3)).toEqual([400, 404, 404]);
    expect(JSON.parse(bodyOf("/v1/targets/ones")).nearest).toEqual(["one"]);
    expect(bodyOf("/targets/one")).toBe("一");
    for (const list of ["/v1/targets", "/v1/releases/0/targets"])
      expect(JSON.parse(bodyOf(list)).data).toHaveLength(1);
    expect(JSON.parse(bodyOf("/v1/releases/0/targets/one")).data.id).toBe("one");
    for (const [part, text] of told) {
      const those = [...answers].filter(([path]) => path.includes(part));
      expect(those, part).not.toEqual([]);
      for (const [path, body] of those) expect(body, path).toMatch(text);
    }
    expect(JSON.parse(bodyOf("/v1/search?q=one%20%E4%B8%80%E9%A1%B9")).data[0].snippet).toMatch(
      /^一项，.* one, .*…$/,
    );
    expect(globalThis.Response).toBe(Response);
  });

  it("leaves the runtime as it was, even if the app fails", async () => {
    await expect(warmUp(() => () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(globalThis.Response).toBe(Response);
  });
});
