import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { dataset } from "../model/dataset.ts";
import { around, type Host, openHost } from "./host.ts";
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

/** A host page with the script and this in its body; `window.stung` says whether anything foreign ran. */
async function open(body: string, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const context = await site.browser.newContext({ viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => dialog.dismiss());
  await prepare(page);
  await page.goto(
    host.put({
      html: around(body, { head: `<script src="${site.origin}/embed.js"></script>` }),
      // Without a policy: what the element lets through would run.
    }),
  );
  return { page, complaints };
}

const close = (page: Page) => page.context().close();
const drawn = (page: Page) => page.locator("plan-target figure svg").first().waitFor();
const target = (attributes: string, content = "") =>
  `<plan-target ${attributes}>${content}</plan-target>`;
const title = (page: Page) => page.locator("plan-target h1").innerText();

describe("an element", () => {
  it("shows what its frame shows, to the last attribute", async () => {
    for (const kind of cardKinds) {
      const [id] = kind.ids(dataset);
      const { page } = await open(`<plan-${kind.name} id="${id}"></plan-${kind.name}>`);
      await page.locator(`plan-${kind.name} .card`).waitFor();
      // The two differ in where links lead and in the roles that are the host page's to give.
      const differing = await page.evaluate(`(async () => {
        const html = await (await fetch("${site.origin}/embed/${kind.name}/${id}")).text();
        const whole = new DOMParser().parseFromString(html, "text/html").querySelector("main");
        const shown = document.querySelector("plan-${kind.name}").shadowRoot.querySelector(".card");
        const parts = (root) => [...root.querySelectorAll("*")].map((one) =>
          [one.localName, ...[...one.attributes].map(({ name, value }) => name + "=" + value)
            .filter((one) => !/^(href|role=none)/.test(one))].join(" "));
        const expected = parts(whole);
        return { count: expected.length, different: parts(shown).filter((one, i) => one !== expected[i]) };
      })()`);
      expect(differing).toMatchObject({ different: [] });
      expect((differing as { count: number }).count).toBeGreaterThan(15);
      await close(page);
    }
  });

  it("leads to our pages from wherever it stands", async () => {
    const { page } = await open(target('id="services-value-added"'));
    await drawn(page);
    const hrefs = await page
      .locator("plan-target a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) {
      expect(new URL(href).origin).toBe(site.origin);
      expect((await fetch(href)).status).toBe(200);
    }
    await close(page);
  });

  it("takes the options that a frame takes", async () => {
    const { page } = await open(
      target('id="services-value-added" lang="zh" theme="dark" show="table" release="2026.1"'),
    );
    await page.locator("plan-target table").waitFor();
    expect(await title(page)).toBe("服务业增加值");
    expect(
      await page.locator("plan-target").evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe("rgb(20, 24, 30)");
    await close(page);
  });

  it("follows its attributes, and drops an answer that comes too late", async () => {
    const { page } = await open(target('id="services-value-added"'), async (page) => {
      await page.route(/finance-value-added/, async (route) => {
        await new Promise((wait) => setTimeout(wait, 500));
        await route.continue();
      });
    });
    await drawn(page);
    await page.locator("plan-target").evaluate((one) => one.setAttribute("lang", "zh"));
    await page.locator("plan-target h1", { hasText: "服务业增加值" }).waitFor();
    await page.evaluate(`(async () => {
      const one = document.querySelector("plan-target");
      one.setAttribute("lang", "en");
      one.id = "finance-value-added";
      await new Promise((wait) => setTimeout(wait, 50));
      one.id = "tourism-revenue";
    })()`);
    await page.locator("plan-target h1", { hasText: "Total tourism revenue" }).waitFor();
    await page.waitForTimeout(700);
    expect(await title(page)).toBe("Total tourism revenue");
    await close(page);
  });

  it("can be taken out and put back", async () => {
    const { page, complaints } = await open(target('id="services-value-added"'));
    await drawn(page);
    await page.evaluate(`(() => {
      window.kept = document.querySelector("plan-target");
      kept.remove();
      kept.id = "tourism-revenue";
      document.body.append(kept);
    })()`);
    await page.locator("plan-target h1", { hasText: "Total tourism revenue" }).waitFor();
    await page.evaluate("kept.remove()");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.evaluate("kept.id = 'finance-value-added'");
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    await close(page);
  });

  it("keeps the height that it is given until its chart is there", async () => {
    const { page } = await open(
      `${target('id="services-value-added" height="777"')}${target('id="tourism-revenue"')}`,
      (page) => page.route(/\/embed\//, () => new Promise(() => {})),
    );
    const heights = await page
      .locator("plan-target")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const kind = cardKinds.find(({ name }) => name === "target");
    expect(heights).toEqual([777, kind?.height]);
    await close(page);
  });

  it("takes its colours from the page's custom properties", async () => {
    const { page } = await open(
      `<style>:root { --plan-accent: rgb(0, 90, 156); --plan-ground: rgb(250, 245, 230) }</style>${target('id="services-value-added" theme="light"')}`,
    );
    await drawn(page);
    const look = (selector: string, property: string) =>
      page
        .locator(`plan-target ${selector}`)
        .first()
        .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
    expect(await look("svg .plan", "stroke")).toBe("rgb(0, 90, 156)");
    expect(await look("footer a", "color")).toBe("rgb(0, 90, 156)");
    expect(
      await page.locator("plan-target").evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe("rgb(250, 245, 230)");
    await close(page);
  });

  it("is left alone by the page's other styles", async () => {
    const plain = await open(target('id="services-value-added"'));
    await drawn(plain.page);
    const size = (page: Page) =>
      page.locator("plan-target h1").evaluate((one) => getComputedStyle(one).fontSize);
    const before = await size(plain.page);
    await close(plain.page);
    const styled = await open(
      `<style>h1 { font-size: 60px !important } svg { display: none !important }</style>${target('id="services-value-added"')}`,
    );
    await styled.page.locator("plan-target figure svg").first().waitFor({ state: "visible" });
    expect(await size(styled.page)).toBe(before);
    await close(styled.page);
  });

  it("is a figure with a name to a screen reader, its title no heading of the page", async () => {
    const { page } = await open(target('id="services-value-added"'));
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const seen = nodes.map(({ role, name }) => `${role?.value} ${name?.value ?? ""}`);
    expect(seen).toContain("figure Value added of services");
    expect(seen.filter((one) => /^heading /.test(one))).toEqual(["heading An article"]);
    expect(seen.filter((one) => /^main/.test(one))).toHaveLength(1);
    await close(page);
  });
});

describe("an element without a chart", () => {
  const link = '<a href="https://example.org/">The chart</a>';

  it("keeps its link and says what is wrong with the id", async () => {
    const { page, complaints } = await open(target('id="services-value-aded"', link));
    const status = page.locator('plan-target [role="status"]');
    await status.waitFor();
    expect(await status.innerText()).toBe(
      "This chart cannot be shown here: There is no record 'services-value-aded' in targets.",
    );
    expect(await page.locator("plan-target a").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close(page);
  });

  it("is its link while it is far away, on the screen and in print, and asks for nothing", async () => {
    const asked: string[] = [];
    const { page } = await open(
      `<style>p { height: 5000px }</style><p></p>${target('id="services-value-added"', link)}`,
      async (page) => page.on("request", (request) => asked.push(request.url())),
    );
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes("/embed/"))).toEqual([]);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      expect(await page.locator("plan-target a").isVisible()).toBe(true);
    }
    await page.locator("plan-target").scrollIntoViewIfNeeded();
    await drawn(page);
    await close(page);
  });

  it("says what is wrong with an option", async () => {
    const { page } = await open(target('id="services-value-added" theme="pink"', link));
    const status = page.locator('plan-target [role="status"]');
    await status.waitFor();
    expect(await status.innerText()).toContain("theme: 'pink' is not");
    await close(page);
  });

  it("says so when nothing answers, and shows the chart when it is asked again", async () => {
    const { page } = await open(target('id="services-value-added" lang="zh"', link), (page) =>
      page.route(/\/embed\//, (route) => route.abort()),
    );
    const status = page.locator('plan-target [role="status"]');
    await status.waitFor();
    expect(await status.innerText()).toBe("图表无法在此显示：地址没有回应。");
    expect(await page.locator("plan-target a").isVisible()).toBe(true);
    await page.unroute(/\/embed\//);
    await page.locator("plan-target").evaluate((one) => one.setAttribute("lang", "en"));
    await drawn(page);
    await close(page);
  });

  it("says so when it is loaded as a module, which hides its address", async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(
      host.put({
        html: around(target('id="services-value-added"', link), {
          head: `<script type="module" src="${site.origin}/embed.js"></script>`,
        }),
      }),
    );
    expect(said.join()).toContain("load embed.js as a plain script");
    await context.close();
  });
});

/** Ways to run something, each where it would set `window.stung`. */
const STINGS = [
  `"><script>parent.stung=window.stung=1</script>`,
  `"><img src=x onerror="window.stung=1">`,
  `<svg onload="window.stung=1">`,
  `javascript:window.stung=1`,
  `'-(window.stung=1)-'`,
  `</title><script>window.stung=1</script>`,
  `../../badge/targets/services-value-added.svg`,
  `//example.org/x`,
  `\${window.stung=1}`,
];
const stung = (page: Page) => page.evaluate("window.stung");

describe("what an attacker writes", () => {
  it("into an id or an option of an element shows as text", async () => {
    const attributes = ["id", "lang", "theme", "show", "release"];
    const { page } = await open(target('id="services-value-added"'));
    await drawn(page);
    for (const name of attributes)
      for (const sting of STINGS) {
        const shown = await page.evaluate(
          async ([name, value]) => {
            const one = document.createElement("plan-target");
            one.id = "services-value-added";
            one.setAttribute(name ?? "", value ?? "");
            document.body.prepend(one);
            const root = one.shadowRoot;
            while (root && !root.querySelector("[role=status]"))
              await new Promise((wait) => setTimeout(wait, 5));
            const foreign = root?.querySelectorAll("script, img, svg, iframe").length;
            one.remove();
            return foreign;
          },
          [name, sting],
        );
        expect(shown, `${name}=${sting}`).toBe(0);
      }
    expect(await stung(page)).toBeUndefined();
    await close(page);
  });

  it("into a path or an option of a URL is refused as JSON that no browser runs", async () => {
    const { page } = await open("");
    for (const sting of STINGS) {
      const value = encodeURIComponent(sting);
      for (const path of [
        `/embed/target/${value}`,
        `/embed/${value}/services-value-added`,
        `/badge/targets/${value}.svg`,
        `/oembed?url=${value}`,
        `/oembed?format=xml&url=${encodeURIComponent(`${site.origin}/embed/target/`)}${value}`,
        ...["lang", "theme", "show", "release", sting].flatMap((name) => [
          `/embed/target/services-value-added?${encodeURIComponent(name)}=${value}`,
          `/badge/targets/services-value-added.svg?${encodeURIComponent(name)}=${value}`,
          `/oembed?url=${encodeURIComponent(`${site.origin}/embed/target/services-value-added`)}&${encodeURIComponent(name)}=${value}`,
        ]),
      ]) {
        const answer = await fetch(site.origin + path);
        expect(answer.status, path).toBeGreaterThanOrEqual(400);
        expect(answer.status, path).toBeLessThan(500);
        expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
        expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
      }
      await page.goto(`${site.origin}/embed/target/${value}`);
      expect(await stung(page)).toBeUndefined();
    }
    await close(page);
  });

  it("into the markup on its way is left out", async () => {
    const evil = `<!doctype html><html lang="en"><head><title>Evil</title></head><body><main onclick="stung=1">
      <script>stung=1</script><img src=x onerror="stung=1"><iframe srcdoc="<script>parent.stung=1</script>"></iframe>
      <svg><script>stung=1</script><foreignObject><img src=x onerror="stung=1"></foreignObject><animate onbegin="stung=1" attributeName="x" dur="1s"/><a xlink:href="javascript:stung=1"><text>a</text></a></svg>
      <a id="bad" href="javascript:stung=1">b</a><form action="javascript:stung=1"><button>c</button></form>
      <p style="position:fixed">d</p><evil-element></evil-element><template><script>stung=1</script></template>
      <h1>Evil</h1></main></body></html>`;
    const { page } = await open("<div id='place'></div>", async (page) => {
      await page.addInitScript(
        "customElements.define('evil-element', class extends HTMLElement { constructor() { super(); window.stung = 1; } })",
      );
      await page.route(/\/embed\/target\//, (route) =>
        route.fulfill({
          contentType: "text/html",
          headers: { "Access-Control-Allow-Origin": "*" },
          body: evil,
        }),
      );
    });
    await page.evaluate(
      "document.body.prepend(Object.assign(document.createElement('plan-target'), { id: 'x' }))",
    );
    await page.locator("plan-target h1").waitFor();
    await page.locator("plan-target #bad").click();
    const left = await page.evaluate(`(() => {
      const root = document.querySelector("plan-target").shadowRoot;
      return {
        elements: root.querySelectorAll("script, img, iframe, form, button, template, foreignObject, animate, evil-element").length,
        attributes: [...root.querySelectorAll("*")].flatMap((one) => [...one.attributes].map(({ name, value }) => name + "=" + value))
          .filter((one) => /^on|^style|javascript/.test(one)),
      };
    })()`);
    expect(left).toEqual({ elements: 0, attributes: [] });
    await page.waitForTimeout(200);
    expect(await stung(page)).toBeUndefined();
    await close(page);
  });

  it("into a message to a frame or to the page of an element changes nothing", async () => {
    const { page } = await open(
      `${target('id="services-value-added"')}<iframe src="${site.origin}/embed/target/services-value-added" title="Chart"></iframe>`,
    );
    await drawn(page);
    const framed = page.frameLocator("iframe").locator("main");
    await framed.waitFor();
    const before = [await framed.innerHTML(), await page.locator("plan-target .card").innerHTML()];
    await page.evaluate(`(() => {
      const stings = ${JSON.stringify(STINGS)};
      for (const sting of stings)
        for (const data of [sting, { html: sting }, { "datawrapper-height": { x: sting } }, { sentinel: "amp", type: sting }, { type: "embed-size", height: sting }]) {
          frames[0].postMessage(data, "*");
          window.postMessage(data, "*");
        }
    })()`);
    await page.waitForTimeout(200);
    expect([await framed.innerHTML(), await page.locator("plan-target .card").innerHTML()]).toEqual(
      before,
    );
    expect(await stung(page)).toBeUndefined();
    await close(page);
  });
});
