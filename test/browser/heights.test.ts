import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { shows } from "../../src/model/charts/options.ts";
import { dataset } from "../model/dataset.ts";
import { drawnFont } from "./drawn-font.ts";
import { site } from "./site.ts";
import { visit } from "./visit.ts";

interface Oembed {
  html: string;
  width: number;
  height: number;
}

/** Fonts of readers: the machine's own with Chinese letters, and those of our pictures, which are narrower. */
const fonts = ["system-ui, Drawn", "Drawn"];

/** A page for frames, which a style of ours may be put into. */
const openPage = () => site.browser.newPage({ bypassCSP: true });

/** Shows a frame by itself, with those fonts at hand. */
async function show(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.addStyleTag({ content: drawnFont });
}

/** Heights that the frame shown needs in a width, in each of the fonts. */
async function neededIn(page: Page, width: number): Promise<number[]> {
  await page.setViewportSize({ width, height: 400 });
  const heights: number[] = [];
  for (const font of fonts)
    heights.push(
      await page.evaluate(async (families) => {
        document.documentElement.style.setProperty("--plan-font", families);
        await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em Drawn`)));
        return document.documentElement.getBoundingClientRect().height;
      }, font),
    );
  return heights;
}

/** The first, the last and one in between of each kind, as addresses of frames. */
const addresses = (query: string) =>
  cardKinds.flatMap(({ name, ids }) => {
    const known = ids(dataset);
    return [known[0], known[Math.floor(known.length / 2)], known.at(-1)].map(
      (id) => `${site.origin}/embed/${name}/${id}?${query}`,
    );
  });

const looks = ["lang=en", "lang=zh"].flatMap((lang) =>
  [...shows.map((show) => `show=${show}`), "release=2026.1"].map((more) => `${lang}&${more}`),
);

describe("the height that a frame is given", () => {
  it.each(looks)("is enough and little more for %s", async (look) => {
    const page = await openPage();
    for (const url of addresses(look)) {
      await show(page, url);
      for (const maxwidth of [320, 600]) {
        const answer = await fetch(
          `${site.origin}/oembed?maxwidth=${maxwidth}&url=${encodeURIComponent(url)}`,
        );
        const { width, height } = (await answer.json()) as Oembed;
        expect(width).toBe(maxwidth);
        for (const needed of await neededIn(page, maxwidth)) {
          expect(height, url).toBeGreaterThanOrEqual(needed);
          expect(height, url).toBeLessThan(needed * 1.35 + 20);
        }
      }
    }
    await page.close();
  });

  it.each(["/", "/gallery", "/gallery?lang=zh"])(
    "is enough in the lines of %s for any column of text, and little more than the most",
    async (path) => {
      const { page } = await visit(path);
      const lines = await page.locator("main pre code").allInnerTexts();
      await page.close();
      const frames = lines.flatMap((line) => [
        ...line.matchAll(/<iframe src="([^"]+)".* width="100%" height="(\d+)"/g),
      ]);
      expect(frames.length).toBe(path === "/" ? 1 : cardKinds.length);
      const shown = await openPage();
      for (const [, address = "", height] of frames) {
        const url = address.replaceAll("&amp;", "&");
        await show(shown, url);
        const most: number[] = [];
        for (const width of [560, 600, 639, 640, 700, 760, 851, 900, 1100])
          most.push(Math.max(...(await neededIn(shown, width))));
        expect(Number(height), url).toBeGreaterThanOrEqual(Math.max(...most));
        expect(Number(height), url).toBeLessThan(Math.max(...most) * 1.15 + 20);
      }
      await shown.close();
    },
  );
});

describe("a frame on a page of ours", () => {
  it.each(
    ["/", "/gallery", "/gallery?lang=zh"].flatMap((path) =>
      [390, 1280].map((width) => [path, width] as const),
    ),
  )("%s is as high as what is in it, %i pixels wide", async (path, width) => {
    const { page } = await visit(path, { width });
    for (const frame of await page.locator("main iframe").all()) {
      await frame.scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          frame.evaluate((one: HTMLIFrameElement) => {
            const content = one.contentDocument?.querySelector("main")?.getBoundingClientRect();
            return one.clientHeight - Math.ceil(content?.height ?? 0);
          }),
        )
        .toBe(0);
    }
    await page.close();
  });

  it.each(["/", "/gallery"])(
    "%s has room for it without a script, where there is width",
    async (path) => {
      const { page } = await visit(path, { javaScriptEnabled: false });
      for (const frame of await page.locator("main iframe").all()) {
        await frame.scrollIntoViewIfNeeded();
        const box = await frame.boundingBox();
        const inside = page.frameLocator(`iframe[src="${await frame.getAttribute("src")}"]`);
        const content = await inside.locator("main").boundingBox();
        expect(box?.height, String(await frame.getAttribute("src"))).toBeGreaterThanOrEqual(
          (content?.height ?? Number.NaN) + 2,
        );
      }
      await page.close();
    },
  );
});
