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
    expect(await page.locator("footer a").first().getAttribute("href")).toMatch(/#evidence-1$/);
    expect(await overflows(page)).toBe(false);
    expect(await page.evaluate(misplaced)).toEqual([]);
    const sizes = (await page.evaluate(
      "[...document.querySelectorAll('figure svg text')].filter((one) => getComputedStyle(one).display !== 'none').map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 1))",
    )) as number[];
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(9.5);
    await page.close();
  });
});

/** Marks of what was observed that something else is drawn on, or a text. */
const hidden = `(() => {
  const wrong = [];
  for (const drawing of document.querySelectorAll("figure svg.drawing")) {
    const texts = [...drawing.querySelectorAll("text")]
      .filter((text) => getComputedStyle(text).display !== "none")
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (const mark of drawing.querySelectorAll(".seen-dot, .other-dot")) {
      const box = mark.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (!document.elementFromPoint(x, y)?.matches(".seen-dot, .other-dot")) wrong.push("a mark is under something");
      for (const { words, box: text } of texts)
        if (x > text.left - 2 && x < text.right + 2 && y > text.top + 1 && y < text.bottom - 1) wrong.push(words + " is on a mark");
    }
  }
  return wrong;
})()`;

describe.each([240, 400, 600, 900])("what was observed, %i pixels wide", (width) => {
  it.each([
    "target/services-value-added",
    "target/services-share-of-gdp",
    "target/modern-services-share?lang=zh",
    "target/services-share-of-employment",
    "targets/scale",
    "targets/structure?theme=dark",
  ])("is seen in %s", async (path) => {
    const { page } = await visit(`/embed/${path}`, { width, height: 2400 });
    expect(await page.locator("figure svg.drawing .seen-dot, .other-dot").count()).toBeGreaterThan(
      0,
    );
    expect(await page.evaluate(hidden)).toEqual([]);
    await page.close();
  });
});

describe("a narrow frame", () => {
  it("names the dots of its map while the names can be read", async () => {
    const { page } = await visit("/embed/cluster-type/core-business-districts?lang=zh");
    const shown = async (width: number) => {
      await page.setViewportSize({ width, height: 900 });
      const names = await page.locator(".map text").all();
      const seen = await Promise.all(names.map((one) => one.isVisible()));
      return seen.filter(Boolean).length;
    };
    const dots = await page.locator(".map .dot.halo").count();
    expect(dots).toBe(14);
    expect([await shown(900), await shown(400), await shown(399), await shown(288)]).toEqual([
      dots,
      dots,
      dots,
      dots,
    ]);
    expect(await shown(240)).toBe(0);
    await page.close();
  });

  it.each(["en", "zh"])("cuts no number of a table with many columns, lang=%s", async (lang) => {
    const { page } = await visit(`/embed/targets/structure?show=table&lang=${lang}`, {
      width: 240,
    });
    const scroll = page.locator(".scroll");
    expect(await scroll.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    const cell = page.locator("tbody tr").nth(1).locator("td").nth(2);
    expect(await cell.innerText()).toContain("54%");
    expect(await cell.getAttribute("data-name")).toBe(lang === "en" ? "2022 target" : "2022年目标");
    expect(await page.getByRole("row").count()).toBe(8);
    await page.close();
  });
});

describe("a frame", () => {
  it("keeps its source in sight where it is lower than its card", async () => {
    const { page } = await visit("/embed/targets/structure", { width: 343, height: 500 });
    const foot = page.locator("footer");
    for (const far of [0, 400, 10_000]) {
      await page.evaluate(`scrollTo(0, ${far})`);
      const box = await foot.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(500, 0);
      expect(await foot.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
        "rgb(255, 255, 255)",
      );
    }
    // What has the focus is not under it.
    await page.evaluate("scrollTo(0, 0)");
    await page.keyboard.press("Tab");
    const summary = await page.locator("summary").boundingBox();
    expect((summary?.y ?? 0) + (summary?.height ?? 0)).toBeLessThanOrEqual(
      (await foot.boundingBox())?.y ?? 0,
    );
    await page.emulateMedia({ media: "print" });
    expect(await foot.evaluate((one) => getComputedStyle(one).position)).toBe("static");
    await page.close();
  });

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
