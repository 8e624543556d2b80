import { describe, expect, it } from "vitest";
import { elsewhere } from "./host.ts";
import { site } from "./site.ts";
import { originsOf, overflows, visit } from "./visit.ts";

describe("the start page", () => {
  it("shows the twenty indicators, and asks nobody but us", async () => {
    const { page, complaints, asked } = await visit("/");
    expect(await page.locator(".numbers tr:has(td)").count()).toBe(20);
    expect(await page.locator(".brand").innerText()).toContain("Yuplan");
    expect(complaints).toEqual([]);
    expect(originsOf(asked)).toEqual([site.origin]);
    await page.close();
  });

  it("runs its request in place, and shows status, headers and answer", async () => {
    const { page, complaints } = await visit("/");
    await page.locator("[data-run] a.button").click();
    const answer = page.locator("[data-run] .answer");
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/^200 OK\ncontent-type: application\/json/);
    expect(await answer.innerText()).toContain("服务业增加值");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("does not scroll sideways on a phone", async () => {
    const { page } = await visit("/", { width: 320 });
    expect(await overflows(page)).toBe(false);
    await page.close();
  });
});

describe.each([320, 430])("a page that is %i pixels wide", (width) => {
  it.each(["/scorecard", "/scorecard?lang=zh", "/targets/services-value-added", "/docs/targets"])(
    "has no cell of a table so high that its row is hard to follow: %s",
    async (path) => {
      const { page } = await visit(path, { width });
      const cells = await page
        .locator("tbody :is(th, td)")
        .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().height));
      expect(cells.length).toBeGreaterThan(10);
      expect(Math.max(...cells)).toBeLessThan(220);
      expect(await overflows(page)).toBe(false);
      await page.close();
    },
  );

  it.each(["/targets/services-value-added", "/targets/services-value-added?lang=zh", "/scorecard"])(
    "shows every number and verdict without scrolling sideways, under what it is: %s",
    async (path) => {
      const { page } = await visit(path, { width });
      const cells = page.locator(".stacks td:not(.none)");
      expect(await cells.count()).toBeGreaterThan(20);
      const outside = await cells.evaluateAll(
        (all) =>
          all.filter((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            const label = getComputedStyle(cell, "::before").content;
            return left < 0 || right > innerWidth || label.length < 4;
          }).length,
      );
      expect(outside).toBe(0);
      await page.close();
    },
  );

  it.each(["/targets/services-value-added", "/targets/tourism-revenue?lang=zh"])(
    "draws the chart of a target as wide as the page, its letters as large as elsewhere: %s",
    async (path) => {
      const { page } = await visit(path, { width });
      const drawn = await page.locator(".chart .drawing").evaluate((one) => {
        const { left, right } = one.getBoundingClientRect();
        const words = [...one.querySelectorAll("text")].filter(
          (text) => getComputedStyle(text).display !== "none",
        );
        const sizes = words.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
        const ends = words.map((text) => text.getBoundingClientRect());
        return {
          left,
          right,
          words: words.length,
          smallest: Math.min(...sizes),
          first: Math.min(...ends.map((end) => end.left)),
          last: Math.max(...ends.map((end) => end.right)),
        };
      });
      expect(drawn.left).toBeGreaterThanOrEqual(0);
      expect(drawn.right).toBeLessThanOrEqual(width);
      expect(drawn.words).toBeGreaterThan(4);
      expect(drawn.smallest).toBeGreaterThanOrEqual(10);
      expect(drawn.first).toBeGreaterThanOrEqual(0);
      expect(drawn.last).toBeLessThanOrEqual(width);
      await page.close();
    },
  );
});

describe("the growth a year on the start page", () => {
  it.each([320, 1280])("is there at %i pixels", async (width) => {
    const { page } = await visit("/", { width });
    expect(await page.locator(".numbers td:last-child").first().isVisible()).toBe(true);
    expect(await overflows(page)).toBe(false);
    await page.close();
  });
});

describe("the reference", () => {
  it("lists the operations from our own origin under its strict policy", async () => {
    const { page, complaints, asked } = await visit("/docs/targets/console");
    await page.waitForSelector("#operations-targets-listTargets");
    expect(complaints).toEqual([]);
    expect(
      originsOf(asked).filter((host) => host !== site.origin && !host.startsWith("data")),
    ).toEqual([]);
    await page.close();
  });

  it("has an index of every operation that needs no script", async () => {
    const { page, complaints } = await visit("/docs");
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(50);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("has a console that sends a request and shows its answer", async () => {
    const { page } = await visit("/docs/targets/console");
    const operation = page.locator("#operations-targets-getTarget");
    await operation.waitFor();
    const id = operation.locator('input[placeholder="id"]');
    await operation.locator("button.opblock-summary-control").click();
    await id.fill("services-value-added");
    await operation.locator("button.execute").click();
    const answer = operation.locator(".live-responses-table .highlight-code");
    await answer.first().waitFor();
    expect(await answer.first().innerText()).toContain("服务业增加值");
    await page.close();
  });
});

describe("a guide", () => {
  it("names this deployment in its requests", async () => {
    const { page } = await visit("/docs/guides/filtering");
    expect(await page.locator("pre").first().innerText()).toContain(`curl '${site.origin}/v1/`);
    await page.close();
  });
});

describe("the verifier in the reference", () => {
  it("finds every file of the release as its manifest says, run in the page", async () => {
    const { page } = await visit("/docs");
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const verifier = await page.locator("#verifier").innerText();
    await page.evaluate(`(async () => { ${verifier} })()`);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((line) => !line.startsWith("ok "))).toEqual([]);
    await page.close();
  });
});

describe("the API from another site", () => {
  it("can be read by a page's script, errors and validators included", async () => {
    const { page } = await visit("/problems");
    await page.goto(elsewhere);
    const seen = await page.evaluate(`(async () => {
      const first = await fetch("${site.origin}/v1/targets?limit=1");
      const etag = first.headers.get("ETag");
      const again = await fetch("${site.origin}/v1/targets?limit=1", {
        headers: { "If-None-Match": etag }, cache: "no-store" });
      const wrong = await fetch("${site.origin}/v1/targets?grop=1");
      const post = await fetch("${site.origin}/v1/targets", { method: "POST" });
      return { etag, status: [first.status, again.status, wrong.status, post.status],
        problem: (await wrong.json()).type, release: first.headers.get("X-Data-Release") };
    })()`);
    expect(seen).toMatchObject({
      status: [200, 304, 400, 405],
      problem: "/problems/unknown-parameter",
    });
    expect((seen as { etag: string }).etag).toMatch(/^"/);
    await page.close();
  });
});
