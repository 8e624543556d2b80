import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findings } from "./accessibility.ts";
import { site } from "./site.ts";
import { overflows, type Visitor, visit } from "./visit.ts";

/** One page of each kind. */
const pages = [
  "/",
  "/?lang=zh",
  "/explore/targets?group=scale",
  "/explore/clusters?lang=zh",
  "/explore/targets?grop=scale",
  "/docs",
  "/docs/search",
  "/docs/dictionary",
  "/docs/guides",
  "/docs/guides/evidence",
  "/problems",
  "/problems/unknown-parameter",
  "/targets/services-value-added",
  "/targets/services-share-of-gdp?lang=zh",
  "/scorecard",
  "/scorecard?year=2020&lang=zh",
  "/clusters/chongqing-international-logistics-hub-park",
  "/observations/services-value-added-2022-preliminary",
];

/** Opens a page and waits until it asks for nothing more; each answer's bytes as a network sends them, which compresses text. */
async function visitToTheEnd(path: string, visitor: Visitor = {}) {
  const answers: { url: string; sent: number }[] = [];
  const visited = await visit(path, {
    ...visitor,
    until: "networkidle",
    prepare: (page) =>
      page.on("response", async (response) => {
        const body = await response.body().catch(() => Buffer.alloc(0));
        answers.push({ url: response.url(), sent: gzipSync(body).length });
      }),
  });
  return { ...visited, answers };
}

describe("every kind of page", () => {
  it.each(pages)(
    "%s has nothing that axe finds, in the light and in the dark, wide and narrow",
    async (path) => {
      for (const options of [
        { width: 1280, colorScheme: "light" },
        { width: 320, colorScheme: "dark" },
      ] as const) {
        const { page } = await visit(path, options);
        expect(await findings(page), `${path} at ${options.width}`).toEqual([]);
        await page.close();
      }
    },
  );

  it.each(pages)(
    "%s keeps its budget: requests, bytes, no shift, nobody else, no complaint",
    async (path) => {
      const { page, complaints, answers } = await visitToTheEnd(path, { width: 320 });
      expect(complaints).toEqual([]);
      expect(answers.filter(({ url }) => new URL(url).origin !== site.origin)).toEqual([]);
      expect(answers.length).toBeLessThanOrEqual(8);
      const shift = await page.evaluate(`new Promise((tell) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
        .observe({ type: "layout-shift", buffered: true });
      setTimeout(() => tell(sum), 300);
    })`);
      expect(shift).toBe(0);
      expect(await overflows(page)).toBe(false);
      await page.close();
    },
  );

  it.each(pages)("%s has one first heading, no level left out, and landmarks", async (path) => {
    const { page } = await visit(path);
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    for (const landmark of ["header", "nav", "main", "footer"])
      expect(await page.locator(landmark).count(), landmark).toBeGreaterThan(0);
    expect((await page.title()).length).toBeGreaterThan(10);
    expect(await page.locator("meta[name=description]").getAttribute("content")).toMatch(/\S{3}/);
    await page.close();
  });
});

describe("the landing page", () => {
  it.each(["/", "/?lang=zh"])(
    "%s comes whole in less than 25 kB: with its style, script, icon and chart",
    async (path) => {
      const { page, answers } = await visitToTheEnd(path);
      // An embed further down loads as it comes near.
      await page.locator("iframe").scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      const kinds = answers.map(({ url }) => new URL(url).pathname.split("/")[1]);
      expect(kinds).toContain("embed");
      const sent = answers.reduce((sum, { sent }) => sum + sent, 0);
      expect(sent).toBeGreaterThan(10_000);
      expect(sent).toBeLessThan(25_000);
      await page.close();
    },
  );
});
