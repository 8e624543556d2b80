import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawn, script } from "./element.ts";
import { around, host } from "./host.ts";
import { element, frame, image, inFrame, NAME, openArticle } from "./newspaper.ts";
import { site } from "./site.ts";
import { overflows, visit } from "./visit.ts";

describe("a host page with a strict policy", () => {
  it("takes frame, element and picture, and has nothing to complain of", async () => {
    const { page, complaints } = await openArticle(frame() + element() + image());
    await drawn(page);
    await inFrame(page).locator("figure svg").first().waitFor();
    expect(await inFrame(page).locator("h1").innerText()).toBe(NAME);
    expect(await page.locator("plan-target h1").innerText()).toBe(NAME);
    expect(
      await page.locator("img").evaluate((one) => (one as HTMLImageElement).naturalWidth),
    ).toBe(600);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("takes the script at its permanent address with its integrity", async () => {
    const { permanent } = (await (await fetch(`${site.origin}/embed.json`)).json()) as {
      permanent: { url: string; integrity: string }[];
    };
    expect(permanent.length).toBeGreaterThan(0);
    for (const { url, integrity } of permanent) {
      const tag = (hash: string) =>
        `<script src="${site.origin}${url}" integrity="${hash}" crossorigin="anonymous"></script>`;
      const sound = await openArticle(element(), {}, { head: tag(integrity) });
      await drawn(sound.page);
      expect(sound.complaints).toEqual([]);
      await sound.page.close();
      const changed = await openArticle(element(), {}, { head: tag(`sha384-${"A".repeat(64)}`) });
      expect(changed.complaints.join()).toContain("integrity");
      expect(await changed.page.evaluate("customElements.get('plan-target')")).toBeUndefined();
      await changed.page.close();
    }
  });
});

describe("a host page that is isolated from other origins", () => {
  it("takes frame, element and picture, and a frame's refusal", async () => {
    const html = around(
      `${frame()}${element()}${image()}<iframe src="${site.origin}/embed/target/nothing" title="Nothing"></iframe>`,
      { head: script },
    );
    const headers = {
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
    };
    const { page } = await visit(host.put({ html, headers }), { width: 800 });
    expect(await page.evaluate("crossOriginIsolated")).toBe(true);
    await drawn(page);
    const [shown, refused] = [
      page.frameLocator("iframe >> nth=0"),
      page.frameLocator("iframe >> nth=1"),
    ];
    await shown.locator("figure svg").first().waitFor();
    await refused.getByText("unknown-record").waitFor();
    expect(
      await page.locator("img").evaluate((one) => (one as HTMLImageElement).naturalWidth),
    ).toBe(600);
    await page.close();
  });
});

describe("with JavaScript off", () => {
  it("a frame shows its chart, a picture itself, and an element its link", async () => {
    const { page } = await openArticle(frame() + element() + image(), { javaScriptEnabled: false });
    expect(await inFrame(page).locator("figure svg text").count()).toBeGreaterThan(3);
    expect(await inFrame(page).locator("table").count()).toBe(1);
    const link = page.locator("plan-target a");
    expect(await link.isVisible()).toBe(true);
    expect(await link.innerText()).toBe(NAME);
    expect(await page.locator("img").isVisible()).toBe(true);
    await page.close();
  });
});

describe("a right-to-left page", () => {
  it("keeps the direction of the chart", async () => {
    const { page } = await openArticle(
      frame() + element(),
      {},
      { head: script, attributes: 'lang="ar" dir="rtl"' },
    );
    await drawn(page);
    expect(
      await page.locator("plan-target h1").evaluate((one) => getComputedStyle(one).direction),
    ).toBe("ltr");
    expect(
      await inFrame(page)
        .locator("h1")
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe("ltr");
    expect(await overflows(page)).toBe(false);
    await page.close();
  });
});

describe("a narrow or enlarged page", () => {
  it.each([
    ["240 pixels wide", { width: 240, height: 700 }],
    ["at 200 % zoom", { width: 400, height: 450, deviceScaleFactor: 2 }],
    ["900 pixels wide", { width: 932 }],
  ] as const)("shows all of a chart when %s", async (_, options) => {
    const { page } = await openArticle(frame("", 'width="208" height="700"') + element(), options);
    await drawn(page);
    expect(await overflows(page)).toBe(false);
    const inside = page.frames()[1];
    expect(inside && (await overflows(inside))).toBe(false);
    // No word of the chart hangs out of the element.
    const outside = await page.evaluate(`(() => {
      const element = document.querySelector("plan-target");
      const { left, right } = element.getBoundingClientRect();
      return [...element.shadowRoot.querySelectorAll("h1, p, text, footer, summary")]
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((one) => one.textContent);
    })()`);
    expect(outside).toEqual([]);
    await page.close();
  });
});

describe("dark mode", () => {
  const grounds = async (page: Page) => ({
    frame: await inFrame(page)
      .locator("body")
      .evaluate((one) => getComputedStyle(one).backgroundColor),
    element: await page
      .locator("plan-target")
      .evaluate((one) => getComputedStyle(one).backgroundColor),
  });

  it("fills a frame that is higher than its card", async () => {
    const { page } = await openArticle(frame("?theme=dark", 'width="300" height="1500"'));
    const shown = inFrame(page).locator("html");
    expect(await shown.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      "rgb(20, 24, 30)",
    );
    await page.close();
  });

  it("reaches what follows the reader, and leaves what is set to light", async () => {
    const dark = await openArticle(frame() + element(), { colorScheme: "dark" });
    await drawn(dark.page);
    expect(await grounds(dark.page)).toEqual({
      frame: "rgb(20, 24, 30)",
      element: "rgb(20, 24, 30)",
    });
    await dark.page.close();
    const light = await openArticle(frame("?theme=light") + element('theme="light"'), {
      colorScheme: "dark",
    });
    await drawn(light.page);
    expect(await grounds(light.page)).toEqual({
      frame: "rgb(255, 255, 255)",
      element: "rgb(255, 255, 255)",
    });
    await light.page.close();
  });
});
