import robotsParser from "robots-parser";
import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { resourcesNow } from "./resources-now.ts";

const ORIGIN = "http://localhost:8787";
const textOf = async (path: string) => (await ask(path)).text();
const here = (url: string) => url.replace(ORIGIN, "");

interface Linkset {
  linkset: Record<string, string | { href: string; type?: string }[]>[];
}

describe("/.well-known/api-catalog", () => {
  it("is a linkset (RFC 9264) that leads to the API, its description and its documentation", async () => {
    const response = await ask("/.well-known/api-catalog");
    const { linkset } = (await response.json()) as Linkset;
    const [catalog, api] = linkset;
    expect(catalog).toMatchObject({
      anchor: `${ORIGIN}/.well-known/api-catalog`,
      item: [{ href: `${ORIGIN}/v1` }],
    });
    expect(api?.anchor).toBe(`${ORIGIN}/v1`);
    expect(Object.keys(api ?? {})).toEqual(
      expect.arrayContaining(["service-desc", "service-doc", "license"]),
    );
    for (const context of linkset)
      for (const targets of Object.values(context))
        for (const { href, type } of typeof targets === "string" ? [] : targets) {
          if (!href.startsWith(ORIGIN)) continue;
          const target = await ask(here(href));
          expect(target.status, href).toBe(200);
          expect(target.headers.get("Content-Type"), href).toContain(type);
        }
  });

  it("names itself in Link, on HEAD too, and every page names it (RFC 9727)", async () => {
    for (const [path, method] of [
      ["/.well-known/api-catalog", "HEAD"],
      ["/", "GET"],
    ] as const) {
      const { headers } = await ask(path, { method });
      expect(headers.get("Link")).toContain('</.well-known/api-catalog>; rel="api-catalog"');
    }
  });
});

describe("/robots.txt", () => {
  it("lets robots read pages, lists and records, and search, but not walk through queries", async () => {
    const robots = robotsParser(`${ORIGIN}/robots.txt`, await textOf("/robots.txt"));
    for (const path of [
      "/",
      "/?lang=zh",
      "/docs/targets",
      "/v1/targets",
      "/v1/targets/services-trade.md",
      "/v1/releases/2026.1/yuplan.zip",
      "/v1/search?q=5G",
      "/v1/search?q=%E7%89%A9%E6%B5%81&resource=targets",
    ])
      expect(robots.isAllowed(ORIGIN + path, "Anybot"), path).toBe(true);
    for (const path of ["/v1/targets?sort=id", "/v1/targets.csv?lang=zh", "/v1/searches?q=5G"])
      expect(robots.isAllowed(ORIGIN + path, "Anybot"), path).toBe(false);
    expect(robots.isAllowed(`${ORIGIN}/v1/lab/slow`, "Anybot")).toBe(false);
    expect(robots.getSitemaps()).toEqual([`${ORIGIN}/sitemap.xml`]);
  });
});

describe("/sitemap.xml", () => {
  it("has what its parts have together, into which it is cut where it would be too long", async () => {
    const locsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
    const all = locsIn(await textOf("/sitemap.xml"));
    const names = ["pages", ...(await resourcesNow()).map(({ name }) => `${name}-0`)];
    const parts = await Promise.all(names.map((name) => textOf(`/sitemap-${name}.xml`)));
    expect(parts.flatMap(locsIn).sort()).toEqual(all.sort());
    for (const name of ["targets-1.xml", "targets-00.xml", "targets.xml", "nothing-0.xml", "pages"])
      expect((await ask(`/sitemap-${name}`)).status).toBe(404);
  });

  it("lists pages that are there, that robots may read, each once, with the release's date", async () => {
    const xml = await textOf("/sitemap.xml");
    const robots = robotsParser(`${ORIGIN}/robots.txt`, await textOf("/robots.txt"));
    const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>(\d{4}-\d\d-\d\d)<\/lastmod>/g)].map(
      ([, url = ""]) => url,
    );
    expect(xml.match(/<url>/g)).toHaveLength(urls.length);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(robots.isAllowed(url, "Anybot"), url).toBe(true);
    const records = new RegExp(
      `^${ORIGIN}/(${(await resourcesNow()).map(({ name }) => name).join("|")})/`,
    );
    const pages = urls.filter((url) => !records.test(url));
    expect(pages.length).toBeGreaterThan(30);
    for (const url of pages) expect((await ask(here(url))).status, url).toBe(200);
  });

  it("has every record of every resource", async () => {
    const xml = await textOf("/sitemap.xml");
    for (const { name } of await resourcesNow()) {
      const { data } = (await (await ask(`/v1/${name}?fields=id`)).json()) as {
        data: { id: string }[];
      };
      for (const { id } of data) expect(xml).toContain(`<loc>${ORIGIN}/${name}/${id}</loc>`);
    }
  });
});

describe("/.well-known/security.txt", () => {
  it("has the fields that RFC 9116 requires, once each, and lives less than a year from the release", async () => {
    const lines = (await textOf("/.well-known/security.txt")).trimEnd().split("\n");
    const fields = lines.map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? []);
    expect(fields.every((field) => field.length === 2)).toBe(true);
    const values = Object.fromEntries(fields) as Record<string, string>;
    expect(fields).toHaveLength(Object.keys(values).length);
    expect(values.Contact).toMatch(/^(mailto:|https:)/);
    expect(values.Canonical).toBe(`${ORIGIN}/.well-known/security.txt`);
    expect(values.Expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const { headers } = await ask("/v1/targets");
    const days =
      (Date.parse(values.Expires ?? "") - Date.parse(headers.get("Last-Modified") ?? "")) / 864e5;
    expect(days).toBe(364);
  });
});

describe("/llms.txt", () => {
  it("has the shape of llmstxt.org: a title, a summary, and sections of links", async () => {
    const lines = (await textOf("/llms.txt")).split("\n");
    expect(lines[0]).toBe("# Yuplan");
    expect(lines[2]).toMatch(/^> \S/);
    expect(lines.filter((line) => /^# /.test(line))).toHaveLength(1);
    const first = lines.findIndex((line) => line.startsWith("## "));
    const links = lines.slice(first).filter((line) => line.startsWith("- "));
    for (const link of links) expect(link).toMatch(/^- \[[^\]]+\]\(https?:\/\/[^)]+\): \S/);
  });

  it("links only to what is there and robots may read, and says how many records each list has", async () => {
    const text = await textOf("/llms.txt");
    const robots = robotsParser(`${ORIGIN}/robots.txt`, await textOf("/robots.txt"));
    expect(text).toContain(`${ORIGIN}/mcp`);
    for (const [, url = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      expect((await ask(here(url))).status, url).toBe(200);
      expect(robots.isAllowed(url, "Anybot"), url).toBe(true);
    }
    for (const { name } of await resourcesNow()) {
      const { page } = (await (await ask(`/v1/${name}?limit=1`)).json()) as {
        page: { total: number };
      };
      expect(text).toMatch(new RegExp(`\\[${name}\\]\\([^)]+\\): .* ${page.total} records\\.`));
    }
  });
});
