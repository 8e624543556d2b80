import { describe, expect, it } from "vitest";
import { drawn } from "./element.ts";
import { element, frame, image, inFrame, openArticle } from "./newspaper.ts";
import { site } from "./site.ts";

describe("two hundred on one page", () => {
  it("are all there when they are scrolled to, and each chart is asked for once", async () => {
    const { data } = (await (await fetch(`${site.origin}/v1/targets?fields=id`)).json()) as {
      data: { id: string }[];
    };
    const ids = Array.from({ length: 200 }, (_, i) => data[i % data.length]?.id ?? "");
    const { page, asked } = await openArticle(
      ids.map((id) => `<plan-target id="${id}"></plan-target>`).join(""),
    );
    const charts = () => asked.filter((url) => url.includes("/embed/"));
    await drawn(page);
    // Those that are far away wait.
    expect(charts().length).toBeLessThan(10);
    const ready = "document.querySelectorAll('plan-target').length";
    expect(await page.evaluate(ready)).toBe(200);
    await page.evaluate(`(async () => {
      for (const one of document.querySelectorAll("plan-target")) {
        one.scrollIntoView();
        while (!one.shadowRoot.querySelector("figure svg")) await new Promise((wait) => setTimeout(wait, 5));
      }
    })()`);
    expect(new Set(charts()).size).toBe(data.length);
    expect(charts().length).toBe(data.length);
    await page.close();
  });
});

describe("the layout of a host page", () => {
  it("does not shift when frame, element and picture come", async () => {
    const text = "<p>Some words of the article.</p>";
    const { page } = await openArticle(
      text +
        element('height="720"') +
        text +
        frame() +
        text +
        element('lang="zh" height="720"') +
        text +
        image() +
        text,
      { width: 640, height: 3000 },
    );
    await drawn(page, "plan-target[lang]");
    await page.waitForTimeout(300);
    const shift = await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(sum), 200);
    })`);
    expect(shift).toBe(0);
    await page.close();
  });
});

describe("the keyboard", () => {
  it("reaches the links and opens the table, in a frame as in an element", async () => {
    const { page } = await openArticle(`${element()}<a id="after" href="#">After</a>`);
    await drawn(page);
    await page.keyboard.press("Tab");
    const focused = "document.activeElement.shadowRoot?.activeElement?.localName";
    expect(await page.evaluate(focused)).toBe("summary");
    await page.keyboard.press("Enter");
    expect(await page.locator("plan-target table").isVisible()).toBe(true);
    const outline =
      "getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle";
    expect(await page.evaluate(outline)).toBe("solid");
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate("document.activeElement.id")) === "after") break;
    }
    expect(await page.evaluate("document.activeElement.id")).toBe("after");
    await page.close();
    const framed = await openArticle(frame());
    await inFrame(framed.page).locator("summary").focus();
    await framed.page.keyboard.press("Enter");
    expect(await inFrame(framed.page).locator("table").isVisible()).toBe(true);
    await framed.page.close();
  });
});
