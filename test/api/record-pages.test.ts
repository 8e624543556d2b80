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

  it("says that there is none, with the nearest ids", async () => {
    const { status, nearest } = await askProblem("/targets/services-trad");
    expect(status).toBe(404);
    expect(nearest).toContain("services-trade");
  });
});
