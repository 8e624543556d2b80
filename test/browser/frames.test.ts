import { describe, expect, it } from "vitest";
import { elsewhere } from "./host.ts";
import { site } from "./site.ts";
import { overflows, visit } from "./visit.ts";

/** One of each kind, and of each sort of drawing. */
const frames = [
  "/embed/target/services-value-added",
  "/embed/target/modern-services-share?lang=zh",
  "/embed/target/china-singapore-key-field-projects",
  "/embed/target/free-trade-zone-market-entities",
  "/embed/target/services-share-of-employment",
  "/embed/targets/key-industries",
  "/embed/cluster-type/core-business-districts?lang=zh",
  "/embed/cluster-type/outsourcing",
  "/embed/district/yuzhong",
  "/embed/programme/gateway-hub-projects",
  "/embed/number/retail-sales",
  "/embed/targets/structure?show=table&lang=zh",
];

/** Texts of drawings that stand outside of them, or on one another. */
const misplaced = `(() => {
  const wrong = [];
  for (const drawing of document.querySelectorAll("figure svg.drawing, figure svg.map")) {
    const around = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll("text")]
      .filter((text) => getComputedStyle(text).display !== "none")
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (const { words, box } of texts)
      if (box.left < around.left - 6 || box.right > around.right + 6) wrong.push(words + " is outside");
    texts.forEach((a, i) => texts.slice(i + 1).forEach((b) => {
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 1 && high > 5) wrong.push(a.words + " covers " + b.words);
    }));
  }
  return wrong;
})()`;

describe.each([240, 320, 400, 600, 900])("a frame that is %i pixels wide", (width) => {
  it.each(frames)("shows %s without a script, whole and readable", async (path) => {
    const { page } = await visit(path, { width, javaScriptEnabled: false });
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator("table").count()).toBe(1);
    expect(await page.locator("footer a").first().getAttribute("href")).toMatch(/\.md$/);
    expect(await overflows(page)).toBe(false);
    expect(await page.evaluate(misplaced)).toEqual([]);
    const sizes = (await page.evaluate(
      "[...document.querySelectorAll('figure svg text')].filter((one) => getComputedStyle(one).display !== 'none').map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 1))",
    )) as number[];
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(9.5);
    await page.close();
  });
});

describe("a frame", () => {
  it("tells the page around it how high it is, in the two forms that hosts listen for", async () => {
    const { page } = await visit(elsewhere, { width: 700 });
    const heard = (await page.evaluate(`new Promise((resolve) => {
      const heard = [];
      addEventListener("message", ({ data, origin }) => {
        heard.push({ data, origin });
        if (heard.length === 2) resolve(heard);
      });
      const frame = document.createElement("iframe");
      frame.src = "${site.origin}/embed/target/services-value-added";
      frame.width = "600";
      document.body.append(frame);
    })`)) as { data: Record<string, unknown>; origin: string }[];
    const height = heard[1]?.data.height;
    expect(heard.map(({ data }) => data)).toEqual([
      { "datawrapper-height": { "/embed/target/services-value-added": height } },
      { sentinel: "amp", type: "embed-size", height },
    ]);
    expect(height).toBeGreaterThan(300);
    expect(height).toBeLessThan(900);
    await page.close();
  });

  it("unfolds its table on paper", async () => {
    const { page } = await visit("/embed/target/services-value-added", { width: 700 });
    expect(await page.locator("td").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("td").first().isVisible()).toBe(true);
    await page.close();
  });

  it("is dark on light on paper, whatever its theme", async () => {
    for (const query of ["?theme=dark", ""]) {
      const { page } = await visit(`/embed/target/services-value-added${query}`, {
        colorScheme: "dark",
      });
      const inks = () =>
        page.evaluate(
          "[getComputedStyle(document.querySelector('.word')).fill, getComputedStyle(document.body).color]",
        );
      expect(await inks()).toEqual(["rgb(232, 235, 239)", "rgb(232, 235, 239)"]);
      await page.emulateMedia({ media: "print" });
      expect(await inks()).toEqual(["rgb(27, 35, 48)", "rgb(27, 35, 48)"]);
      await page.close();
    }
  });

  it("names the part of it that scrolls", async () => {
    const { page } = await visit("/embed/target/services-value-added?show=table");
    const region = page.getByRole("region", {
      name: "Value added of services: Numbers as a table",
    });
    expect(await region.isVisible()).toBe(true);
    await page.close();
  });

  it("follows the reader's dark setting, and only where it may", async () => {
    const ground = async (query: string) => {
      const { page } = await visit(`/embed/target/services-value-added${query}`, {
        colorScheme: "dark",
      });
      const colour = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      await page.close();
      return colour;
    };
    expect(await ground("")).toBe(await ground("?theme=dark"));
    expect(await ground("?theme=light")).toBe("rgb(255, 255, 255)");
  });

  it("takes the colours that a reader forces", async () => {
    const { page } = await visit("/embed/target/services-value-added", { forcedColors: "active" });
    const strokes = await page.evaluate(
      "getComputedStyle(document.querySelector('.plan')).stroke === getComputedStyle(document.querySelector('.word')).fill",
    );
    const own = await page.evaluate("getComputedStyle(document.querySelector('.plan')).stroke");
    expect(own).not.toBe("rgb(163, 39, 31)");
    expect(strokes).toBe(false);
    await page.close();
  });
});
