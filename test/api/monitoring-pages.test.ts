import { describe, expect, it } from "vitest";
import { ask, askList } from "./ask.ts";

const askPage = async (path: string) => {
  const response = await ask(path);
  return { response, text: await response.text() };
};

/** The links of a page's tables. */
const linksIn = (text: string) =>
  [...text.matchAll(/<td[^>]*><a[^>]* href="([^"]+)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );

describe("the page of a target", () => {
  it("is there for every target, in both languages", async () => {
    const { data } = await askList("/v1/targets");
    for (const { id, name } of data)
      for (const lang of ["en", "zh"] as const) {
        const { response, text } = await askPage(`/targets/${id}?lang=${lang}`);
        expect(response.status, id).toBe(200);
        expect(text).toContain(`<html lang="${lang === "en" ? "en" : "zh-Hans"}">`);
        const { [lang]: said } = name as Record<"en" | "zh", string>;
        expect(said, id).toMatch(/\S/);
        expect(text.replaceAll("&#39;", "'")).toContain(said);
      }
  });

  it("shows verdict, path, reports, forecast, proof and citation", async () => {
    const { text } = await askPage("/targets/services-value-added");
    for (const words of [
      "Where it stood",
      "12,921.88",
      "−1,078.12 (−7.7%)",
      "10656*(1+6.1/100)*(1+2.9/100)*(1+9/100)*(1+1.9/100)",
      "What was reported",
      "第三产业增加值15423.12亿元,增长1.9%",
      "later revised from 20363.19 to 21588.8",
      "The planned path",
      "13,967.84",
      "What simple methods would have expected",
      "13,568.61",
      "<mark>14000</mark>",
      '<a href="/sections/box-1">Main development goals of modern services in Chongqing</a> (box 1, <span lang="zh-Hans">专栏1</span>), line 67',
      "<code>target.value</code> = 14,000",
      '<a href="/discrepancies/six-pillars-sum">',
      "100 million yuan, 2018–2022<br>The plan’s goal for 2022: 14,000 = 1.4 trillion yuan",
      "Take it away",
    ])
      expect(text, words).toContain(words);
  });

  it("draws its chart in the page, as wide as there is room", async () => {
    const { text } = await askPage("/targets/services-value-added?lang=zh");
    const [figure = ""] = /<figure class="chart">.*?<\/figure>/s.exec(text) ?? [];
    expect(figure).toContain('<svg class="drawing" width="100%"');
    expect(figure).toContain('role="img" aria-label="服务业增加值：2018年为10,656亿元');
    expect(figure).not.toMatch(/ style=|<script|<img/);
  });

  it("names each cell by its heading, for where a row stands under its name", async () => {
    for (const path of ["/targets/services-value-added", "/scorecard"]) {
      const { text } = await askPage(path);
      const cells = [...text.matchAll(/<td([^>]*)>/g)].map(([, attributes = ""]) => attributes);
      expect(cells.length).toBeGreaterThan(20);
      for (const attributes of cells) expect(attributes).toMatch(/^ data-label="[^"]+"/);
    }
  });

  it("says that nothing was observed where nobody reported", async () => {
    const { text } = await askPage("/targets/tourism-revenue?lang=zh");
    expect(text).toContain("无观测");
    expect(text).toContain("未见任何公布数值");
  });

  it("leads from every number to its data", async () => {
    for (const id of ["services-value-added", "services-share-of-employment"]) {
      const { text } = await askPage(`/targets/${id}`);
      const cells = [...text.matchAll(/<t[dh][^>]* class="number">(.*?)<\/t[dh]>/g)];
      const numbers = cells
        .map(([, cell = ""]) => cell)
        .filter((cell) => /\d/.test(cell) && cell !== "95 % interval");
      expect(numbers.length).toBeGreaterThan(10);
      for (const cell of numbers) expect(cell).toMatch(/^<a href/);
      for (const link of new Set(linksIn(text).filter((href) => href.startsWith("/"))))
        expect((await ask(link)).status, link).toBe(200);
    }
  });

  it("has a picture for links to it, and unfolds by oEmbed", async () => {
    const { text } = await askPage("/targets/services-value-added?lang=zh");
    const image = /property="og:image" content="[^"]*?(\/v1\/[^"]+)"/.exec(text)?.[1] ?? "";
    const picture = await ask(image);
    expect(picture.headers.get("Content-Type"), image).toBe("image/png");
    expect(image).toContain("?lang=zh");
    const discovery = /type="application\/json\+oembed" href="[^"]*?(\/oembed[^"]+)"/.exec(
      text,
    )?.[1];
    const unfolded = await ask(discovery?.replaceAll("&amp;", "&") ?? "");
    expect(unfolded.status).toBe(200);
    const { html } = (await unfolded.json()) as { html: string };
    expect(html).toContain("/embed/target/services-value-added?lang=zh");
  });

  it("is strict about its language and what there is", async () => {
    expect((await ask("/targets/services-value-added?lang=fr")).status).toBe(400);
    expect((await ask("/targets/service-value-added")).status).toBe(404);
    expect((await ask("/targets/services-value-added?utm_source=x")).status).toBe(200);
  });
});

describe("the page of the scorecard", () => {
  it("has all twenty indicators with the verdicts of the data", async () => {
    for (const [page, data] of [
      ["/scorecard", "/v1/scorecard"],
      ["/scorecard?year=2020&lang=zh", "/v1/scorecard?year=2020"],
    ] as const) {
      const { text } = await askPage(page);
      const scorecard = (await (await ask(data)).json()) as { data: { verdict: string }[] };
      const shown = [...text.matchAll(/class="verdict ([a-z-]+)"/g)].map(([, verdict]) => verdict);
      expect(shown).toEqual(scorecard.data.map(({ verdict }) => verdict));
      for (const link of new Set(linksIn(text))) expect((await ask(link)).status, link).toBe(200);
    }
  });

  it("refuses a year that is not the plan's", async () => {
    expect((await ask("/scorecard?year=2018")).status).toBe(400);
    expect((await ask("/scorecard?year=2020&year=2021")).status).toBe(400);
  });
});
