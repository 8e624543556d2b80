import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { Bindings } from "../../src/api/bindings.ts";
import { READY_INDEX, type ReadyAnswer, type ReadyIndex } from "../../src/model/ready.ts";

const dist = join(import.meta.dirname, "../../dist");
const { origin, slices } = JSON.parse(readFileSync(dist + READY_INDEX, "utf8")) as ReadyIndex;
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
  const noneReady = { [READY_INDEX]: JSON.stringify({ origin, slices: 0 }) };

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
      const others = read.filter((path) => path !== READY_INDEX);
      expect(others, address).toEqual([expect.stringMatching(/^\/ready\/\d+\.ndjson$/)]);
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
    expect(read.filter((path) => path.startsWith("/ready/"))).toEqual([READY_INDEX]);
  });

  it.each([
    "/embed/target/services-value-added?theme=dark",
    "/targets/services-value-added?utm_source=x",
    "/embed/target/services-value-added?lang=en",
    "/embed/target/services-value-added?lang=fr",
    "/embed/target/nothing",
    "/sectors/nothing",
  ])("is not given for %s", async (address) => {
    const [ready, anew] = [over(origin), over(origin, noneReady)];
    expect(await said(await ready.ask(address))).toEqual(await said(await anew.ask(address)));
  });

  it("is in files that are small, since one is read for each", () => {
    expect(slices).toBeGreaterThan(1);
    const longest = Math.max(...made.map((answer) => JSON.stringify(answer).length));
    expect(longest).toBeLessThan(512 * 1024);
  });
});
