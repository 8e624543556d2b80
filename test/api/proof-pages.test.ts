import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { ask, askList } from "./ask.ts";

describe("a proof page", () => {
  it.each(resources.map(({ name }) => name))("is there for records of %s", async (name) => {
    const { data } = await askList(`/v1/${name}`);
    for (const record of [data[0], data.at(-1)]) {
      const response = await ask(`/v1/${name}/${record?.id}.md`);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toBe("text/markdown; charset=utf-8");
      expect(await response.text()).toMatch(/^# .+\n## Evidence\n.+\n## How to cite\n/s);
    }
  });

  it("holds the quotations, the discrepancies and the formula of its record", async () => {
    const page = await (await ask("/v1/targets/services-value-added.md")).text();
    expect(page).toContain("**14000**");
    expect(page).toContain("(14000/10656)^(1/4)-1");
    expect(page).toContain("六大支柱产业比重与各业之和");
    expect(page).toContain("- Arithmetic: (2167+1942+1733+1050+601+995)/10656 = 79.65 %");
  });

  it("has the same bytes at its permanent URL", async () => {
    const here = await ask("/v1/targets/services-value-added.md");
    const there = await ask(here.headers.get("Content-Location") ?? "");
    expect(here.headers.get("Content-Location")).toMatch(
      /^\/v1\/releases\/[^/]+\/targets\/services-value-added\.md$/,
    );
    expect(await there.text()).toBe(await here.text());
  });

  it("is named by its record, in Link and in the body", async () => {
    const response = await ask("/v1/targets/services-value-added");
    const self = "/v1/targets/services-value-added.md";
    expect(response.headers.get("Link")).toContain(
      `<${self}>; rel="alternate"; type="text/markdown"`,
    );
    const { links } = (await response.json()) as { links: Record<string, string> };
    expect(links.md).toBe(response.headers.get("Content-Location")?.concat(".md"));
  });

  it("links to pages that are there", async () => {
    const page = await (await ask("/v1/cluster-types/outsourcing.md")).text();
    const links = [...page.matchAll(/\(http:\/\/localhost:8787(\/v1\/[^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(20);
    for (const [, path = ""] of links) expect((await ask(path)).status).toBe(200);
  });
});
