import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cardKinds } from "../../src/model/charts/kinds/index.ts";
import { dataset } from "../model/dataset.ts";
import { drawn, openWith, target } from "./element.ts";
import { site } from "./site.ts";

const title = (page: Page) => page.locator("plan-target h1").innerText();

describe("an element", () => {
  it("shows what its frame shows, to the last attribute", async () => {
    for (const kind of cardKinds) {
      const [id] = kind.ids(dataset);
      const { page } = await openWith(`<plan-${kind.name} id="${id}"></plan-${kind.name}>`);
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
      await page.close();
    }
  });

  it("leads to our pages from wherever it stands", async () => {
    const { page } = await openWith(target('id="services-value-added"'));
    await drawn(page);
    const hrefs = await page
      .locator("plan-target a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) {
      expect(new URL(href).origin).toBe(site.origin);
      expect((await fetch(href)).status).toBe(200);
    }
    await page.close();
  });

  it("takes the options that a frame takes", async () => {
    const { page } = await openWith(
      target('id="services-value-added" lang="zh" theme="dark" show="table" release="2026.1"'),
    );
    await page.locator("plan-target table").waitFor();
    expect(await title(page)).toBe("服务业增加值");
    expect(
      await page.locator("plan-target").evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe("rgb(20, 24, 30)");
    await page.close();
  });

  it("takes the language of any tag that HTML has", async () => {
    for (const [lang, name] of [
      ["zh-CN", "服务业增加值"],
      ["zh-Hans", "服务业增加值"],
      ["ZH", "服务业增加值"],
      ["en-GB", "Value added of services"],
      ["", "Value added of services"],
    ]) {
      const { page } = await openWith(target(`id="services-value-added" lang="${lang}"`));
      await drawn(page);
      expect(await title(page), lang).toBe(name);
      await page.close();
    }
  });

  it("follows its attributes, and drops an answer that comes too late", async () => {
    const { page } = await openWith(target('id="services-value-added"'), async (page) => {
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
    await page.close();
  });

  it("can be taken out and put back", async () => {
    const { page, thrown } = await openWith(target('id="services-value-added"'));
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
    expect(thrown).toEqual([]);
    await page.close();
  });

  it("keeps the height that it is given until its chart is there", async () => {
    const { page } = await openWith(
      `${target('id="services-value-added" height="777"')}${target('id="tourism-revenue"')}${target('id="tourism-revenue" show="table"')}`,
      (page) => page.route(/\/embed\//, () => new Promise(() => {})),
    );
    const heights = await page
      .locator("plan-target")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const kind = cardKinds.find(({ name }) => name === "target");
    expect(heights).toEqual([777, kind?.height, (kind?.height ?? 0) / 2]);
    await page.close();
  });

  it("takes its colours from the page's custom properties", async () => {
    const { page } = await openWith(
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
    await page.close();
  });

  it("is left alone by the page's other styles", async () => {
    const plain = await openWith(target('id="services-value-added"'));
    await drawn(plain.page);
    const size = (page: Page) =>
      page.locator("plan-target h1").evaluate((one) => getComputedStyle(one).fontSize);
    const before = await size(plain.page);
    await plain.page.close();
    const styled = await openWith(
      `<style>h1 { font-size: 60px !important } svg { display: none !important }</style>${target('id="services-value-added"')}`,
    );
    await styled.page.locator("plan-target figure svg").first().waitFor({ state: "visible" });
    expect(await size(styled.page)).toBe(before);
    await styled.page.close();
  });

  it("is a figure with a name to a screen reader, its title no heading of the page", async () => {
    const { page } = await openWith(target('id="services-value-added"'));
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const seen = nodes.map(({ role, name }) => `${role?.value} ${name?.value ?? ""}`);
    expect(seen).toContain("figure Value added of services");
    expect(seen.filter((one) => /^heading /.test(one))).toEqual(["heading An article"]);
    expect(seen.filter((one) => /^main/.test(one))).toHaveLength(1);
    await page.close();
  });
});
