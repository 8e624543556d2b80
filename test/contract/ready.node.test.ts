import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { Bindings } from "../../src/api/bindings.ts";
import { type ReadyAnswer, readySlice } from "../../src/model/ready.ts";
import { SERVED, type Served } from "../../src/model/served.ts";

const dist = join(import.meta.dirname, "../../dist");
const served = JSON.parse(readFileSync(dist + SERVED, "utf8")) as Served;
const { origin, slices } = served.ready;
const made = readdirSync(join(dist, "ready"))
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) => readFileSync(join(dist, "ready", name), "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as ReadyAnswer);

/** An app over the built files, and the files that it has read. */
function over(origin: string, instead: Record<string, string> = {}) {
  const app = createApp();
  const read: string[] = [];
  const ASSETS = {
    fetch: async (url: string) => {
      const { pathname } = new URL(url);
      read.push(pathname);
      return new Response(instead[pathname] ?? readFileSync(dist + pathname));
    },
  };
  const env = { ASSETS, ORIGIN: origin } as unknown as Bindings;
  return { read, ask: (path: string) => Promise.resolve(app.request(path, {}, env)) };
}

const said = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
});

describe("an answer that the build made ready", () => {
  const noneReady = { [SERVED]: JSON.stringify({ ...served, ready: { origin, slices: 0 } }) };

  it("is the one that the app makes, to the byte and the header", { timeout: 60_000 }, async () => {
    const [ready, anew] = [over(origin), over(origin, noneReady)];
    expect(made.length).toBeGreaterThan(2000);
    for (const { ready: address } of made)
      expect(await said(await ready.ask(address)), address).toEqual(
        await said(await anew.ask(address)),
      );
  });

  it("is read from one file and made of nothing else", async () => {
    const { read, ask } = over(origin);
    await ask("/v1");
    for (const { ready: address } of made) {
      read.length = 0;
      expect((await ask(address)).status, address).toBe(200);
      expect(read, address).toEqual([expect.stringMatching(/^\/ready\/\d+\.ndjson$/)]);
    }
  });

  it.each([
    "/targets/services-value-added",
    "/targets/services-value-added?lang=zh",
    "/sectors/finance",
    "/embed/target/services-value-added",
    "/embed/cluster-type/logistics-hubs?lang=zh",
    "/v1/targets/services-value-added.svg",
    "/v1/clusters/guoyuan-port-logistics-park.md",
    "/v1/scorecard",
    "/",
    "/docs",
  ])("is there for %s", (address) => {
    const addresses = made.map(({ ready }) => ready);
    expect(addresses).toContain(address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("is not given where its origin is another", async () => {
    const { read, ask } = over("https://elsewhere.example");
    const page = await (await ask("/targets/services-value-added")).text();
    expect(page).toContain('<link rel="canonical" href="https://elsewhere.example/targets/');
    expect(page).not.toContain(origin);
    expect(read.filter((path) => path.startsWith("/ready/"))).toEqual([]);
  });

  it.each([
    "/embed/target/services-value-added?theme=dark",
    "/targets/services-value-added?utm_source=x",
    "/embed/target/services-value-added?lang=en",
    "/v1/releases/2026.2/targets/services-value-added.md",
    "/sectors/nothing",
  ])("is not given for %s, which is made anew", async (address) => {
    const [ready, anew] = [over(origin), over(origin, noneReady)];
    expect(await said(await ready.ask(address))).toEqual(await said(await anew.ask(address)));
    const others = (read: readonly string[]) => read.filter((path) => !path.startsWith("/ready/"));
    expect(others(ready.read)).toEqual(others(anew.read));
    expect(others(ready.read).length).toBeGreaterThan(1);
  });

  it("is in files that are small, since one is read for each", () => {
    const sizes = Array.from({ length: slices }, (_, n) => statSync(dist + readySlice(n)).size);
    sizes.sort((a, b) => a - b);
    expect(sizes[Math.floor(slices / 2)]).toBeLessThan(48 * 1024);
    expect(sizes.at(-1)).toBeLessThan(512 * 1024);
  });
});
