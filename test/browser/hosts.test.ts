import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const ID = "services-value-added";
const NAME = "Value added of services";

const frame = (query = "", size = 'width="100%" height="520"') =>
  `<iframe src="${site.origin}/embed/target/${ID}${query}" title="${NAME}" ${size}></iframe>`;
const element = (attributes = "") =>
  `<plan-target id="${ID}" ${attributes}><a href="${site.origin}/embed/target/${ID}">${NAME}</a></plan-target>`;
const image = () =>
  `<img src="${site.origin}/v1/targets/${ID}.svg" alt="${NAME}" width="600" height="315">`;
const script = () => `<script src="${site.origin}/embed.js"></script>`;

/** Opens a page of the host under its strict policy, and keeps what the browser complains of. */
async function open(
  body: string,
  options: BrowserContextOptions = {},
  around_: Parameters<typeof around>[1] = { head: script() },
) {
  const context = await site.browser.newContext({
    viewport: { width: 800, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const url = host.put({
    html: around(body, around_),
    headers: { "Content-Security-Policy": strictPolicy(site.origin) },
  });
  await page.goto(url, { waitUntil: "load" });
  return { page, complaints };
}

const close = (page: Page) => page.context().close();
/** Waits until an element shows its chart. */
const drawn = (page: Page, selector = "plan-target") =>
  page.locator(`${selector} figure svg`).first().waitFor();
const inFrame = (page: Page) => page.frameLocator("iframe");
const overflows = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

describe("a host page with a strict policy", () => {
  it("takes frame, element and picture, and has nothing to complain of", async () => {
    const { page, complaints } = await open(frame() + element() + image());
    await drawn(page);
    await inFrame(page).locator("figure svg").first().waitFor();
    expect(await inFrame(page).locator("h1").innerText()).toBe(NAME);
    expect(await page.locator("plan-target h1").innerText()).toBe(NAME);
    expect(
      await page.locator("img").evaluate((one) => (one as HTMLImageElement).naturalWidth),
    ).toBe(600);
    expect(complaints).toEqual([]);
    await close(page);
  });

  it("takes the script at its permanent address with its integrity", async () => {
    const { permanent } = (await (await fetch(`${site.origin}/embed.json`)).json()) as {
      permanent: { url: string; integrity: string }[];
    };
    expect(permanent.length).toBeGreaterThan(0);
    for (const { url, integrity } of permanent) {
      const tag = (hash: string) =>
        `<script src="${site.origin}${url}" integrity="${hash}" crossorigin="anonymous"></script>`;
      const sound = await open(element(), {}, { head: tag(integrity) });
      await drawn(sound.page);
      expect(sound.complaints).toEqual([]);
      await close(sound.page);
      const changed = await open(element(), {}, { head: tag(`sha384-${"A".repeat(64)}`) });
      expect(changed.complaints.join()).toContain("integrity");
      expect(await changed.page.evaluate("customElements.get('plan-target')")).toBeUndefined();
      await close(changed.page);
    }
  });
});

describe("with JavaScript off", () => {
  it("a frame shows its chart, a picture itself, and an element its link", async () => {
    const { page } = await open(frame() + element() + image(), { javaScriptEnabled: false });
    expect(await inFrame(page).locator("figure svg text").count()).toBeGreaterThan(3);
    expect(await inFrame(page).locator("table").count()).toBe(1);
    const link = page.locator("plan-target a");
    expect(await link.isVisible()).toBe(true);
    expect(await link.innerText()).toBe(NAME);
    expect(await page.locator("img").isVisible()).toBe(true);
    await close(page);
  });
});

describe("a right-to-left page", () => {
  it("keeps the direction of the chart", async () => {
    const { page } = await open(
      frame() + element(),
      {},
      { head: script(), attributes: 'lang="ar" dir="rtl"' },
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
    await close(page);
  });
});

describe("a narrow or enlarged page", () => {
  it.each([
    ["240 pixels wide", { viewport: { width: 240, height: 700 } }],
    ["at 200 % zoom", { viewport: { width: 400, height: 450 }, deviceScaleFactor: 2 }],
    ["900 pixels wide", { viewport: { width: 932, height: 900 } }],
  ] as const)("shows all of a chart when %s", async (_, options) => {
    const { page } = await open(frame("", 'width="208" height="700"') + element(), options);
    await drawn(page);
    expect(await overflows(page)).toBe(false);
    const inside = page.frames()[1];
    expect(
      await inside?.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth",
      ),
    ).toBe(false);
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
    await close(page);
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
    const { page } = await open(frame("?theme=dark", 'width="300" height="1500"'));
    const shown = inFrame(page).locator("html");
    expect(await shown.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      "rgb(20, 24, 30)",
    );
    await close(page);
  });

  it("reaches what follows the reader, and leaves what is set to light", async () => {
    const dark = await open(frame() + element(), { colorScheme: "dark" });
    await drawn(dark.page);
    expect(await grounds(dark.page)).toEqual({
      frame: "rgb(20, 24, 30)",
      element: "rgb(20, 24, 30)",
    });
    await close(dark.page);
    const light = await open(frame("?theme=light") + element('theme="light"'), {
      colorScheme: "dark",
    });
    await drawn(light.page);
    expect(await grounds(light.page)).toEqual({
      frame: "rgb(255, 255, 255)",
      element: "rgb(255, 255, 255)",
    });
    await close(light.page);
  });
});

describe("two hundred on one page", () => {
  it("are all there when they are scrolled to, and each chart is asked for once", async () => {
    const { data } = (await (await fetch(`${site.origin}/v1/targets?fields=id`)).json()) as {
      data: { id: string }[];
    };
    const ids = Array.from({ length: 200 }, (_, i) => data[i % data.length]?.id ?? "");
    const context = await site.browser.newContext({ viewport: { width: 800, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/embed/")) asked.push(request.url());
    });
    await page.goto(
      host.put({
        html: around(ids.map((id) => `<plan-target id="${id}"></plan-target>`).join(""), {
          head: script(),
        }),
        headers: { "Content-Security-Policy": strictPolicy(site.origin) },
      }),
    );
    await drawn(page);
    // Those that are far away wait.
    expect(asked.length).toBeLessThan(10);
    const ready = "document.querySelectorAll('plan-target').length";
    expect(await page.evaluate(ready)).toBe(200);
    await page.evaluate(`(async () => {
      for (const one of document.querySelectorAll("plan-target")) {
        one.scrollIntoView();
        while (!one.shadowRoot.querySelector("figure svg")) await new Promise((wait) => setTimeout(wait, 5));
      }
    })()`);
    expect(new Set(asked).size).toBe(data.length);
    expect(asked.length).toBe(data.length);
    await context.close();
  });
});

describe("the layout of a host page", () => {
  it("does not shift when frame, element and picture come", async () => {
    const text = "<p>Some words of the article.</p>";
    const { page } = await open(
      text +
        element('height="720"') +
        text +
        frame() +
        text +
        element('lang="zh" height="720"') +
        text +
        image() +
        text,
      { viewport: { width: 640, height: 3000 } },
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
    await close(page);
  });
});

describe("the keyboard", () => {
  it("reaches the links and opens the table, in a frame as in an element", async () => {
    const { page } = await open(`${element()}<a id="after" href="#">After</a>`);
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
    await close(page);
    const framed = await open(frame());
    await inFrame(framed.page).locator("summary").focus();
    await framed.page.keyboard.press("Enter");
    expect(await inFrame(framed.page).locator("table").isVisible()).toBe(true);
    await close(framed.page);
  });
});

describe("a frame", () => {
  it("tells its height in the two forms that hosts listen for", async () => {
    const { page } = await open("", {}, {});
    const heard = page.evaluate(`new Promise((resolve) => {
      const heard = [];
      addEventListener("message", ({ data }) => {
        heard.push(data);
        if (heard.length === 2) resolve(heard);
      });
      const frame = document.createElement("iframe");
      frame.src = "${site.origin}/embed/target/${ID}";
      frame.width = "600";
      document.body.append(frame);
    })`);
    const [datawrapper, amp] = (await heard) as [
      { "datawrapper-height": Record<string, number> },
      { height: number },
    ];
    const height = datawrapper["datawrapper-height"][`/embed/target/${ID}`];
    expect(height).toBeGreaterThan(300);
    expect(amp).toEqual({ sentinel: "amp", type: "embed-size", height });
    await close(page);
  });
});
