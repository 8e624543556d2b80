import { describe, expect, it } from "vitest";
import { drawn, openWith, target } from "./element.ts";
import { around, host } from "./host.ts";
import { site } from "./site.ts";
import { visit } from "./visit.ts";

describe("an element without a chart", () => {
  const link = '<a href="https://example.org/">The chart</a>';

  it("keeps its link and says what is wrong with the id", async () => {
    const { page, thrown } = await openWith(target('id="services-value-aded"', link));
    const status = page.locator('plan-target [role="status"]');
    await status.waitFor();
    expect(await status.innerText()).toBe(
      "This chart cannot be shown here: There is no record 'services-value-aded' in targets.",
    );
    expect(await page.locator("plan-target a").isVisible()).toBe(true);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it("is its link while it is far away, on the screen and in print, and asks for nothing", async () => {
    const { page, asked } = await openWith(
      `<style>p { height: 5000px }</style><p></p>${target('id="services-value-added"', link)}`,
    );
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes("/embed/"))).toEqual([]);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      expect(await page.locator("plan-target a").isVisible()).toBe(true);
    }
    await page.locator("plan-target").scrollIntoViewIfNeeded();
    await drawn(page);
    await page.close();
  });

  it("says what is wrong with an option", async () => {
    const { page } = await openWith(target('id="services-value-added" theme="pink"', link));
    const status = page.locator('plan-target [role="status"]');
    await status.waitFor();
    expect(await status.innerText()).toContain("theme: 'pink' is not");
    await page.close();
  });

  it("says so when nothing answers, and shows the chart when it is asked again", async () => {
    const { page } = await openWith(target('id="services-value-added" lang="zh"', link), (page) =>
      page.route(/\/embed\//, (route) => route.abort()),
    );
    const status = page.locator('plan-target [role="status"]');
    await status.waitFor();
    expect(await status.innerText()).toBe("图表无法在此显示：地址没有回应。");
    expect(await page.locator("plan-target a").isVisible()).toBe(true);
    await page.unroute(/\/embed\//);
    await page.locator("plan-target").evaluate((one) => one.setAttribute("lang", "en"));
    await drawn(page);
    await page.close();
  });

  it("says so when it is loaded as a module, which hides its address", async () => {
    const said: string[] = [];
    const html = around(target('id="services-value-added"', link), {
      head: `<script type="module" src="${site.origin}/embed.js"></script>`,
    });
    const { page } = await visit(host.put({ html }), {
      prepare: (page) => page.on("console", (message) => said.push(message.text())),
    });
    expect(said.join()).toContain("load embed.js as a plain script");
    await page.close();
  });
});
