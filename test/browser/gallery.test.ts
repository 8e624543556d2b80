import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { dataset } from "../model/dataset.ts";
import { findings } from "./accessibility.ts";
import { openWith } from "./element.ts";
import { around, host } from "./host.ts";
import { openArticle } from "./newspaper.ts";
import { site } from "./site.ts";
import { originsOf, overflows, visit } from "./visit.ts";

/** Brings all that is lazy into the window. */
async function scrollThrough(page: Page) {
  for (const one of await page.locator("iframe, main plan-target").all())
    await one.scrollIntoViewIfNeeded();
}

describe("the gallery", () => {
  it.each(["", "?lang=zh"])(
    "shows every kind as it looks, and asks nobody but us%s",
    async (query) => {
      const { page, complaints, asked } = await visit(`/gallery${query}`);
      await scrollThrough(page);
      for (const { name } of cardKinds) {
        const shown = page.frameLocator(`section#${name} iframe`);
        await shown.locator("main figure").waitFor();
        expect(await page.locator(`section#${name} pre`).count()).toBeGreaterThan(2);
      }
      await page.locator("plan-target figure svg").first().waitFor();
      const broken = await page
        .locator("main img")
        .evaluateAll((all) =>
          all
            .filter((one) => (one as HTMLImageElement).naturalWidth === 0)
            .map((one) => one.outerHTML),
        );
      expect(broken).toEqual([]);
      expect(complaints).toEqual([]);
      expect(originsOf(asked)).toEqual([site.origin]);
      expect(await page.context().cookies()).toEqual([]);
      await page.close();
    },
  );

  it("can be read without a script", async () => {
    const { page } = await visit("/gallery", { javaScriptEnabled: false });
    for (const { name } of cardKinds)
      expect(await page.locator(`section#${name} pre`).first().isVisible()).toBe(true);
    expect(await page.locator("plan-target a").isVisible()).toBe(true);
    expect(await page.locator("[data-copy]").first().isVisible()).toBe(false);
    await page.close();
  });

  it("copies a line", async () => {
    const { page } = await visit("/gallery", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("[data-copy]").first().click();
    await page.locator("[data-copy]", { hasText: "✓" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      await page.locator("main pre code").first().innerText(),
    );
    await page.close();
  });

  it("says what was copied, and selects what it may not copy", async () => {
    const { page, thrown } = await visit("/gallery");
    const names = await page
      .locator("[data-copy]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(new Set(names).size).toBeGreaterThan(5);
    await page.evaluate(
      "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))",
    );
    await page.locator("[data-copy]").first().click();
    await page.getByRole("status").getByText("Not copied").waitFor();
    expect(await page.evaluate("String(getSelection())")).toBe(
      await page.locator("main pre code").first().innerText(),
    );
    expect(thrown).toEqual([]);
    await page.evaluate("navigator.clipboard.writeText = () => Promise.resolve()");
    await page.locator("[data-copy]", { hasText: "Copy" }).first().click();
    await page.getByRole("status").getByText("Copied").waitFor();
    await page.close();
  });

  it("has lines that work as they are pasted, on a page with a strict policy", async () => {
    const { page } = await visit("/gallery?theme=dark");
    const lines = await page.locator("main pre code").allInnerTexts();
    await page.close();
    const markup = lines.filter((line) => line.startsWith("<"));
    const scripts = markup.filter((line) => line.endsWith("</script>"));
    // An element brings its script, which a page needs once; a picture has a style, for narrow columns.
    const body = markup
      .filter((line) => !scripts.includes(line))
      .map((line) => line.replace(/^<script.*\n/, "").replace(/ style="[^"]*"/, ""));
    expect(scripts).toHaveLength(2);
    for (const one of scripts) {
      const pasted = await openArticle(
        body.map((line) => `<div>${line}</div>`).join("\n"),
        {},
        { head: one },
      );
      await scrollThrough(pasted.page);
      for (const { name } of cardKinds) {
        const element = pasted.page.locator(`plan-${name}`);
        await element.scrollIntoViewIfNeeded();
        await element.locator(".card figure").waitFor();
      }
      expect(await pasted.page.locator("iframe").count()).toBe(cardKinds.length);
      const pictures = await pasted.page
        .locator("img")
        .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
      expect(pictures.length).toBeGreaterThan(1);
      expect(pictures.filter((width) => width === 0)).toEqual([]);
      expect(pasted.complaints).toEqual([]);
      await pasted.page.close();
    }
    for (const address of lines.filter((line) => line.startsWith(site.origin)))
      expect((await fetch(address)).status, address).toBe(200);
    const shields = lines.find((line) => line.startsWith("https://img.shields.io/endpoint"));
    const endpoint = new URL(shields ?? "").searchParams.get("url") ?? "";
    expect(await (await fetch(endpoint)).json()).toMatchObject({ schemaVersion: 1 });
  });

  it("has elements that work when they are pasted alone", async () => {
    const { page } = await visit("/gallery");
    const lines = await page.locator("main pre code").allInnerTexts();
    await page.close();
    const elements = lines.filter((line) => line.includes("<plan-"));
    expect(elements).toHaveLength(cardKinds.length);
    for (const element of elements) {
      const pasted = await openArticle(element, {}, { head: "" });
      await pasted.page.locator("main .card figure").waitFor();
      expect(pasted.complaints).toEqual([]);
      await pasted.page.close();
    }
  });

  it("has pictures that stay inside a narrow column, and say what they show", async () => {
    const { page } = await visit("/gallery");
    const lines = await page.locator("main pre code").allInnerTexts();
    await page.close();
    const pictures = lines.filter((line) => line.startsWith("<img") && line.includes(".png"));
    // Of the target alone: that of a number is the same chart.
    expect(pictures).toHaveLength(1);
    const pasted = await visit(host.put({ html: around(pictures.join("")) }), { width: 320 });
    expect(await overflows(pasted.page)).toBe(false);
    for (const picture of await pasted.page.locator("img").all()) {
      expect(await picture.getAttribute("alt")).toMatch(/Value added of services: .*14,000.*\.$/);
      const box = await picture.boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(600 / 315, 1);
    }
    await pasted.page.close();
  });

  it("is in two languages and three colourings", async () => {
    const { page } = await visit("/gallery?theme=light");
    await page.locator("header .language").click();
    expect(page.url()).toBe(`${site.origin}/gallery?lang=zh&theme=light`);
    await page.getByRole("link", { name: "深色" }).click();
    expect(page.url()).toBe(`${site.origin}/gallery?lang=zh&theme=dark`);
    const frame = page.frameLocator("section#target iframe");
    expect(await frame.locator("html[lang]").getAttribute("lang")).toBe("zh-Hans");
    expect(
      await frame.locator("body").evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe("rgb(20, 24, 30)");
    await page.close();
    const refused = await fetch(`${site.origin}/gallery?theme=pink`);
    expect(refused.status).toBe(400);
    const tracked = await fetch(`${site.origin}/gallery?utm_source=letter`);
    expect(tracked.status).toBe(200);
  });

  it.each([240, 360, 1400])("does not scroll sideways at %i pixels", async (width) => {
    const { page } = await visit("/gallery", { width });
    await page.locator("plan-target").scrollIntoViewIfNeeded();
    await page.locator("plan-target figure svg").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe("axe-core finds nothing", () => {
  it.each([
    ["/gallery", "light"],
    ["/gallery?lang=zh", "dark"],
  ] as const)("on %s, %s", async (path, colorScheme) => {
    const { page } = await visit(path, { colorScheme });
    await page.locator("plan-target").scrollIntoViewIfNeeded();
    await page.locator("plan-target figure svg").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it.each(cardKinds)("on a frame of the kind $name", async ({ name, ids }) => {
    const known = ids(dataset);
    for (const id of [known[0], known.at(-1)])
      for (const query of ["?theme=light", "?lang=zh&theme=dark", "?show=table"]) {
        const { page } = await visit(`/embed/${name}/${id}${query}`);
        expect(await findings(page), `${id}${query}`).toEqual([]);
        await page.close();
      }
  });

  it("on a page with an element of each kind", async () => {
    const elements = cardKinds.map(
      ({ name, ids }) => `<plan-${name} id="${ids(dataset)[0]}"></plan-${name}>`,
    );
    const { page } = await openWith(elements.join(""));
    for (const { name } of cardKinds) {
      await page.locator(`plan-${name}`).scrollIntoViewIfNeeded();
      await page.locator(`plan-${name} .card figure`).waitFor();
    }
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});
