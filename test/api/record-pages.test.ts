import { describe, expect, it } from "vitest";
import { ask, askList, askProblem } from "./ask.ts";
import { inHtml } from "./in-html.ts";
import { resourcesNow } from "./resources-now.ts";

const pageOf = async (path: string) => (await ask(path)).text();

interface Piece {
  section: string;
  line: number;
  quote: { exact: string };
}

describe("the page of a record", () => {
  it("is there for every record of every resource", async () => {
    for (const { name } of await resourcesNow()) {
      const { data } = await askList(`/v1/${name}`);
      expect(data.length).toBeGreaterThan(0);
      for (const record of data) {
        const page = await pageOf(`/${name}/${record.id}`);
        const { zh, en } = record.name as { zh: string; en: string };
        expect(page, record.id).toContain(inHtml(en));
        expect(page, record.id).toContain(inHtml(zh));
      }
    }
  });

  it("leads to its embed, where there is one, in the language of the page", async () => {
    for (const [path, embed] of [
      ["/districts/yuzhong", "/embed/district/yuzhong"],
      ["/cluster-types/outsourcing?lang=zh", "/embed/cluster-type/outsourcing?lang=zh"],
      ["/programmes/gateway-hub-projects", "/embed/programme/gateway-hub-projects"],
      ["/targets/services-trade?lang=zh", "/embed/target/services-trade?lang=zh"],
    ] as const) {
      expect(await pageOf(path)).toContain(`href="${embed}"`);
      expect((await ask(embed)).status).toBe(200);
    }
    expect(await pageOf("/sectors/finance")).not.toContain('href="/embed/');
  });

  it("quotes every piece of evidence, with its line and section", async () => {
    const { data } = (await (await ask("/v1/targets/services-trade")).json()) as {
      data: { evidence: Piece[] };
    };
    const page = await pageOf("/targets/services-trade");
    for (const [i, { quote, line, section }] of data.evidence.entries()) {
      const figure = page.split(`id="evidence-${i + 1}"`)[1]?.split("</figure>")[0] ?? "";
      expect(figure).toContain(`<mark>${inHtml(quote.exact)}</mark>`);
      expect(figure).toContain(`line ${line}`);
      expect(figure).toContain(`href="/sections/${section}"`);
    }
  });

  it("names sections in its own language, with the document's number of each", async () => {
    expect(await pageOf("/facts/services-growth-2015-2018")).toMatch(
      /<a href="\/sections\/[^"]+">[A-Z][^<]+<\/a> \([a-z]+ \d[^<]*<span lang="zh-Hans">[^<]+<\/span>\), line \d+/,
    );
    expect(await pageOf("/targets/services-value-added?lang=zh")).toContain(
      '<a href="/sections/box-1?lang=zh">重庆市现代服务业主要发展目标</a>（专栏1），第67行',
    );
  });

  it("says what another source reported in its words, and leads to it", async () => {
    const page = await pageOf("/observations/services-value-added-2022-preliminary");
    expect(page).toMatch(/<blockquote><span lang="zh-Hans">第三产业增加值15423<\/span>/);
    expect(page).toMatch(/<a href="https:\/\/[^"]+" rel="noopener">2022<span lang="zh-Hans">年/);
    expect(page).toContain("source of grade A");
    expect(page).not.toContain("url https");
    expect(page).toContain("15,423.12 <span");
  });

  it("reads as words: lines, units and numbers", async () => {
    const section = await pageOf("/sections/box-1");
    expect(section).toMatch(/<dt>Lines<\/dt><dd>\d+–\d+</);
    const fact = await pageOf("/facts/services-growth-2015-2018");
    expect(fact).toContain("<dt>Value</dt><dd>10.4%");
    expect(fact).toContain("<dt>Period</dt><dd>2015–2018");
  });

  it("shows what the plan prints, what follows from it, and what conflicts", async () => {
    const page = await pageOf("/targets/services-trade");
    expect(page).toContain("By the printed growth: 10%");
    expect(page).toContain("8.64");
    expect(page).toContain('href="/discrepancies/services-trade-growth"');
  });

  it("leads only to what is there", async () => {
    for (const path of ["/targets/services-trade", "/districts/yubei", "/sections/box-1"]) {
      const page = await pageOf(path);
      const links = new Set([...page.matchAll(/href="(\/[^"#]*)/g)].map(([, href = ""]) => href));
      expect(links.size).toBeGreaterThan(10);
      for (const link of links) expect((await ask(link)).status, `${path} to ${link}`).toBe(200);
    }
  });

  it("is in Chinese too, for every resource, and each says where the other is", async () => {
    for (const { name, title, columns } of await resourcesNow()) {
      const { data } = await askList(`/v1/${name}`);
      for (const record of data.slice(0, 5)) {
        const path = `/${name}/${record.id}`;
        const [english, chinese] = [await pageOf(path), await pageOf(`${path}?lang=zh`)];
        expect(english).toContain('<html lang="en">');
        expect(chinese).toContain('<html lang="zh-Hans">');
        for (const page of [english, chinese])
          for (const [tag, href] of Object.entries({ en: path, "zh-Hans": `${path}?lang=zh` }))
            expect(page).toContain(`hreflang="${tag}" href="http://localhost:8787${href}"`);
        expect(chinese).toContain(`<h1>${inHtml((record.name as { zh: string }).zh)}`);
        // A target's page leads to the scorecard.
        if (name !== "targets") expect(chinese).toContain(`?lang=zh">${title.zh}</a></p>`);
        for (const code of columns.flatMap(({ values = [] }) => values))
          expect(chinese, `${path}: ${code}`).not.toContain(`<dd>${code}<`);
        for (const [, label] of chinese.matchAll(/<dt>([^<]*)</g))
          expect(label, path).toMatch(/^[\p{Script=Han}：（）]+$/u);
      }
    }
  });

  it("says in Chinese how a cluster is to be built up, and marks notes that are English", async () => {
    const page = await pageOf("/clusters/guanyinqiao?lang=zh");
    expect(page).toContain("<dt>建设阶段</dt><dd>提升");
    const noted = await pageOf("/clusters/guoyuan-port-logistics-park?lang=zh");
    expect(noted).toContain(
      '<span lang="en">Line 20 names <span lang="zh-Hans">果园港区</span> (Guoyuan port area)',
    );
  });

  it("leads from Chinese pages to Chinese pages", async () => {
    const page = await pageOf("/districts/yubei?lang=zh");
    const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
    const links = [...main.matchAll(/href="(\/[^"#]*)/g)].map(([, href = ""]) => href);
    const pages = links.filter((href) => !href.startsWith("/v1/"));
    expect(pages.length).toBeGreaterThan(5);
    for (const href of pages) expect(href).toMatch(/\?lang=zh$/);
  });

  it("is in no other language", async () => {
    const { status, allowed } = await askProblem("/districts/yubei?lang=fr");
    expect(status).toBe(400);
    expect(allowed).toEqual(["lang"]);
  });

  it("says that there is none, with the nearest ids", async () => {
    const { status, nearest } = await askProblem("/targets/services-trad");
    expect(status).toBe(404);
    expect(nearest).toContain("services-trade");
  });
});
