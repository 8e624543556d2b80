import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawn, openWith, target } from "./element.ts";
import { site } from "./site.ts";

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
    const { page } = await openWith(target('id="services-value-added"'));
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
    await page.close();
  });

  it("into a path or an option of a URL is refused as JSON that no browser runs", async () => {
    const { page } = await openWith("");
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
    await page.close();
  });

  it("into the markup on its way is left out", async () => {
    const evil = `<!doctype html><html lang="en"><head><title>Evil</title></head><body><main onclick="stung=1">
      <script>stung=1</script><img src=x onerror="stung=1"><iframe srcdoc="<script>parent.stung=1</script>"></iframe>
      <svg><script>stung=1</script><foreignObject><img src=x onerror="stung=1"></foreignObject><animate onbegin="stung=1" attributeName="x" dur="1s"/><a xlink:href="javascript:stung=1"><text>a</text></a></svg>
      <a id="bad" href="javascript:stung=1">b</a><form action="javascript:stung=1"><button>c</button></form>
      <p style="position:fixed">d</p><evil-element></evil-element><template><script>stung=1</script></template>
      <h1>Evil</h1></main></body></html>`;
    const { page } = await openWith("<div id='place'></div>", async (page) => {
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
    await page.close();
  });

  it("into a message to a frame or to the page of an element changes nothing", async () => {
    const { page } = await openWith(
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
    await page.close();
  });
});
