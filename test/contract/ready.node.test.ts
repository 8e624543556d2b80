import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { overBuilt } from "../../bench/files-read.ts";
import { setting } from "../../src/build/wrangler.ts";
import { type ReadyAnswer, readySlice } from "../../src/model/ready.ts";

/** Another address, for which nothing was made ready. */
const elsewhere = "https://elsewhere.example";
const dist = join(import.meta.dirname, "../../dist");
const [origin, slices] = [setting("ORIGIN"), setting("READY_SLICES")];
const made = readdirSync(join(dist, "ready"))
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) => readFileSync(join(dist, "ready", name), "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as ReadyAnswer);

/** Where an answer stands. */
const addresses = made.map(({ ready }) => ready.slice(origin.length));

const said = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
});

describe("an answer that the build made ready", () => {
  it("is the one that the app makes, to the byte and the header", { timeout: 60_000 }, async () => {
    const [ready, anew] = [overBuilt(origin, slices), overBuilt(origin, "0")];
    expect(made.length).toBeGreaterThan(3000);
    for (const address of addresses)
      expect(await said(await ready.ask(address)), address).toEqual(
        await said(await anew.ask(address)),
      );
  });

  it("is read from one file, and a list from its own besides, and made of nothing else", async () => {
    const { read, ask } = overBuilt(origin, slices);
    for (const { ready, file } of made) {
      read.length = 0;
      expect((await ask(ready.slice(origin.length))).status, ready).toBe(200);
      expect(read, ready).toEqual([
        expect.stringMatching(/^\/ready\/\d+\.ndjson$/),
        ...(file === null ? [] : [file]),
      ]);
    }
    expect(made.filter(({ file }) => file !== null).length).toBeGreaterThan(50);
  });

  it.each([
    "/targets/services-value-added",
    "/targets/services-value-added?lang=zh",
    "/sectors/finance",
    "/embed/target/services-value-added",
    "/embed/cluster-type/logistics-hubs?lang=zh",
    "/embed/district/yubei?lang=zh&theme=dark",
    "/embed/targets/scale?theme=light",
    "/v1/targets/services-value-added.svg",
    "/v1/targets/services-value-added.svg?theme=dark",
    "/v1/clusters/guoyuan-port-logistics-park",
    "/v1/clusters/guoyuan-port-logistics-park.md",
    "/v1/targets/services-value-added/assessment",
    "/badge/targets/services-value-added.svg?lang=zh",
    "/v1/districts",
    "/v1/districts.geojson",
    "/v1/targets.bib",
    "/v1/scorecard",
    "/v1/scorecard?year=2020",
    "/v1/scorecard?group=key-industries",
    "/v1/scorecard?verdict=on-track",
    "/",
    "/docs",
  ])("is there for %s", (address) => {
    expect(addresses).toContain(address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("is not given where its origin is another", async () => {
    const [ready, anew] = [overBuilt(elsewhere, slices), overBuilt(elsewhere, "0")];
    const path = "/targets/services-value-added";
    expect(await said(await ready.ask(path))).toEqual(await said(await anew.ask(path)));
    const page = await (await ready.ask(path)).text();
    expect(page).toContain(`<link rel="canonical" href="${elsewhere}/targets/`);
    expect(page).not.toContain(origin);
  });

  it.each([
    "/embed/target/services-value-added?show=table",
    "/embed/target/services-value-added?theme=dark&lang=zh",
    "/embed/target/services-value-added?theme=auto",
    "/embed/target/services-value-added?release=2026.2",
    "/v1/scorecard?asOf=2021-01-01",
    "/v1/scorecard?year=2020&group=scale",
    "/targets/services-value-added?utm_source=x",
    "/embed/target/services-value-added?lang=en",
    "/v1/releases/2026.2/targets/services-value-added.md",
    "/sectors/nothing",
  ])("is not given for %s, which is made anew", async (address) => {
    const [ready, anew] = [overBuilt(origin, slices), overBuilt(origin, "0")];
    expect(await said(await ready.ask(address))).toEqual(await said(await anew.ask(address)));
    const others = (read: readonly string[]) => read.filter((path) => !path.startsWith("/ready/"));
    expect(others(ready.read)).toEqual(others(anew.read));
    expect(others(ready.read)).not.toEqual([]);
  });

  it("is in files that are small, since one is read for each", () => {
    const sizes = Array.from(
      { length: Number(slices) },
      (_, n) => statSync(dist + readySlice(n)).size,
    );
    sizes.sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThan(48 * 1024);
    expect(sizes.at(-1)).toBeLessThan(512 * 1024);
  });
});
