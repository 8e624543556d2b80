import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { dataset } from "../model/dataset.ts";
import { findings } from "./accessibility.ts";
import { around, type Host, openHost, strictPolicy } from "./host.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
let host: Host;
beforeAll(async () => {
  site = await openSite();
  host = await openHost();
});
afterAll(async () => {
  await site?.close();
  host?.close();
});

type Options = Parameters<Site["browser"]["newContext"]>[0];

async function open(url: string, options: Options = {}) {
  const context = await site.browser.newContext({
    viewport: { width: 1000, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(url, { waitUntil: "load" });
  return { page, complaints, hosts };
}

const close = (page: Page) => page.context().close();

/** Brings all that is lazy into the window. */
async function scrollThrough(page: Page) {
  for (const one of await page.locator("iframe, main plan-target").all())
    await one.scrollIntoViewIfNeeded();
}

describe("the gallery", () => {
  it.each(["", "?lang=zh"])(
    "shows every kind as it looks, and asks nobody but us%s",
    async (query) => {
      const { page, complaints, hosts } = await open(`${site.origin}/gallery${query}`);
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
      expect([...hosts]).toEqual([site.origin]);
      expect(await page.context().cookies()).toEqual([]);
      await close(page);
    },
  );

  it("can be read without a script", async () => {
    const { page } = await open(`${site.origin}/gallery`, { javaScriptEnabled: false });
    for (const { name } of cardKinds)
      expect(await page.locator(`section#${name} pre`).first().isVisible()).toBe(true);
    expect(await page.locator("plan-target a").isVisible()).toBe(true);
    expect(await page.locator("[data-copy]").first().isVisible()).toBe(false);
    await close(page);
  });

  it("copies a line", async () => {
    const { page } = await open(`${site.origin}/gallery`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("[data-copy]").first().click();
    await page.locator("[data-copy]", { hasText: "✓" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      await page.locator("main pre code").first().innerText(),
    );
    await close(page);
  });

  it("has lines that work as they are pasted, on a page with a strict policy", async () => {
    const { page } = await open(`${site.origin}/gallery?theme=dark`);
    const lines = await page.locator("main pre code").allInnerTexts();
    await close(page);
    const markup = lines.filter((line) => line.startsWith("<"));
    const script = markup.filter((line) => line.startsWith("<script"));
    const body = markup.filter((line) => !line.startsWith("<script"));
    expect(script).toHaveLength(2);
    for (const one of script) {
      const pasted = await open(
        host.put({
          html: around(body.map((line) => `<div>${line}</div>`).join("\n"), { head: one }),
          headers: { "Content-Security-Policy": strictPolicy(site.origin) },
        }),
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
      await close(pasted.page);
    }
    for (const address of lines.filter((line) => line.startsWith(site.origin)))
      expect((await fetch(address)).status, address).toBe(200);
    const shields = lines.find((line) => line.startsWith("https://img.shields.io/endpoint"));
    const endpoint = new URL(shields ?? "").searchParams.get("url") ?? "";
    expect(await (await fetch(endpoint)).json()).toMatchObject({ schemaVersion: 1 });
  });

  it("is in two languages and three colourings", async () => {
    const { page } = await open(`${site.origin}/gallery?theme=light`);
    await page.locator("header .language").click();
    expect(page.url()).toBe(`${site.origin}/gallery?lang=zh&theme=light`);
    await page.getByRole("link", { name: "深色" }).click();
    expect(page.url()).toBe(`${site.origin}/gallery?lang=zh&theme=dark`);
    const frame = page.frameLocator("section#target iframe");
    expect(await frame.locator("html").getAttribute("lang")).toBe("zh-Hans");
    expect(
      await frame.locator("body").evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe("rgb(20, 24, 30)");
    await close(page);
    const refused = await fetch(`${site.origin}/gallery?theme=pink`);
    expect(refused.status).toBe(400);
    const tracked = await fetch(`${site.origin}/gallery?utm_source=letter`);
    expect(tracked.status).toBe(200);
  });

  it.each([240, 360, 1400])("does not scroll sideways at %i pixels", async (width) => {
    const { page } = await open(`${site.origin}/gallery`, { viewport: { width, height: 800 } });
    await page.locator("plan-target").scrollIntoViewIfNeeded();
    await page.locator("plan-target figure svg").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await close(page);
  });
});

describe("axe-core finds nothing", () => {
  it.each([
    ["/gallery", "light"],
    ["/gallery?lang=zh", "dark"],
  ] as const)("on %s, %s", async (path, colorScheme) => {
    const { page } = await open(site.origin + path, { colorScheme });
    await page.locator("plan-target").scrollIntoViewIfNeeded();
    await page.locator("plan-target figure svg").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await close(page);
  });

  it.each(cardKinds)("on a frame of the kind $name", async ({ name, ids }) => {
    const known = ids(dataset);
    for (const id of [known[0], known.at(-1)])
      for (const query of ["?theme=light", "?lang=zh&theme=dark", "?show=table"]) {
        const { page } = await open(`${site.origin}/embed/${name}/${id}${query}`);
        expect(await findings(page), `${id}${query}`).toEqual([]);
        await close(page);
      }
  });

  it("on a page with an element of each kind", async () => {
    const elements = cardKinds.map(
      ({ name, ids }) => `<plan-${name} id="${ids(dataset)[0]}"></plan-${name}>`,
    );
    const { page } = await open(
      host.put({
        html: around(elements.join(""), {
          head: `<script src="${site.origin}/embed.js"></script>`,
        }),
      }),
    );
    for (const { name } of cardKinds) {
      await page.locator(`plan-${name}`).scrollIntoViewIfNeeded();
      await page.locator(`plan-${name} .card figure`).waitFor();
    }
    expect(await findings(page)).toEqual([]);
    await close(page);
  });
});
