import { describe, expect, it } from "vitest";
import { ask, askList, askProblem } from "./ask.ts";
import { resourcesNow } from "./resources-now.ts";

const pageOf = async (path: string) => (await ask(path)).text();

interface Indicator {
  id: string;
  name: { zh: string; en: string };
  target: { value: number };
  growth: { printed: string };
}

describe("the landing page", () => {
  it.each(["en", "zh"] as const)(
    "in %s has every indicator as the API answers it",
    async (lang) => {
      const page = await pageOf(`/?lang=${lang}`);
      const { data } = await askList("/v1/targets?kind=indicator");
      expect(data).toHaveLength(20);
      for (const { id, name, target, growth } of data as unknown as Indicator[]) {
        const href = `/targets/${id}${lang === "zh" ? "?lang=zh" : ""}`;
        const row = page.split(`<th scope="row"><a href="${href}">`)[1]?.split("</tr>")[0] ?? "";
        expect(row, id).toContain(name[lang].replaceAll("'", "&#39;"));
        expect(row, id).toContain(`>${target.value.toLocaleString("en-GB")}<`);
        expect(row, id).toContain(growth.printed);
      }
    },
  );

  it("tells how many records each resource has", async () => {
    const page = await pageOf("/");
    for (const { name, title } of await resourcesNow()) {
      const {
        page: { total },
      } = await askList(`/v1/${name}?limit=1`);
      expect(page).toMatch(new RegExp(`>${title.en}</a><strong>${total}</strong>`));
    }
  });

  it("proves its first number with the words of the document", async () => {
    const page = await pageOf("/");
    expect(page).toContain("<mark>14000</mark>");
    expect(page).toContain(
      '<a href="/sections/box-1">Main development goals of modern services in Chongqing</a> (box 1, <span lang="zh-Hans">专栏1</span>), line 67',
    );
  });

  it("tells who reads no Chinese how much it is, and what the words say", async () => {
    const page = await pageOf("/");
    expect(page).toContain("× 100 million yuan = 1.4 trillion yuan");
    expect(page).toContain("From left to right: the unit, 100 million yuan; 2018; 2022");
    expect(page).toContain("It says: more than 14,000");
    expect(page).toContain('0.4 points <small lang="zh-Hans">0.4个百分点</small>');
    const chinese = await pageOf("/?lang=zh");
    expect(chinese).toContain('<td class="number">0.4个百分点</td>');
    expect(chinese).not.toContain("trillion");
  });

  it("is in English, or in Chinese where `lang=zh` asks for it, and each names the other", async () => {
    const [english, chinese] = await Promise.all([pageOf("/"), pageOf("/?lang=zh")]);
    expect(english).toContain('<html lang="en">');
    expect(chinese).toContain('<html lang="zh-Hans">');
    for (const page of [english, chinese]) {
      expect(page).toContain('hreflang="en" href="http://localhost:8787/"');
      expect(page).toContain('hreflang="zh-Hans" href="http://localhost:8787/?lang=zh"');
    }
    expect(chinese).toContain('<link rel="canonical" href="http://localhost:8787/?lang=zh">');
    expect(await pageOf("/?lang=en")).toBe(english);
  });

  it.each(["/?lang=fr", "/?lang=", "/?lang=zh&lang=en"])(
    "refuses %s and says what is allowed",
    async (path) => {
      const { status, errors, allowed } = await askProblem(path);
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ name: "lang" }]);
      expect(allowed).toEqual(["lang"]);
    },
  );

  it("offers files of the release that are there", async () => {
    const page = await pageOf("/");
    const files = [...page.matchAll(/href="(\/v1\/releases\/[^/"]+\/[^"]+)"/g)].map(
      ([, href = ""]) => href,
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await ask(file)).status, file).toBe(200);
  });

  it("links only to what is there", async () => {
    for (const path of ["/", "/?lang=zh"]) {
      const page = await pageOf(path);
      const links = new Set([...page.matchAll(/href="(\/[^"#]*)/g)].map(([, href = ""]) => href));
      for (const link of links)
        expect((await ask(link.replaceAll("&amp;", "&"))).status, link).toBe(200);
    }
  });

  it("carries the release as schema.org/Dataset with absolute URLs, as the release's own file has it", async () => {
    const page = await pageOf("/");
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const dataset = JSON.parse(json);
    const { release } = await askList("/v1/targets?limit=1");
    const file = (await (await ask(`/v1/releases/${release}/dataset.jsonld`)).json()) as Record<
      string,
      unknown
    >;
    for (const key of ["@type", "name", "description", "license", "version", "datePublished"])
      expect(dataset[key], key).toEqual(file[key]);
    expect(dataset.creditText).toContain(`http://localhost:8787/v1/releases/${release}`);
    expect(dataset.distribution.length).toBeGreaterThan(2);
    for (const { contentUrl } of dataset.distribution) {
      expect(contentUrl).toMatch(/^http:\/\/localhost:8787\//);
      expect((await ask(contentUrl.replace("http://localhost:8787", ""))).status).toBe(200);
    }
  });
});

describe("what our pages load and show", () => {
  it.each([
    "/",
    "/?lang=zh",
    "/targets/services-value-added",
    "/targets/services-value-added?lang=zh",
  ])("of %s is at addresses that a cache stores", async (path) => {
    const charts = [...(await pageOf(path)).matchAll(/(?:src|href)="(\/(?:embed|v1)\/[^"#]+)"/g)];
    expect(charts.length).toBeGreaterThan(1);
    for (const [, address = ""] of charts) {
      const response = await ask(address.replaceAll("&amp;", "&"));
      expect(response.headers.get("Cloudflare-CDN-Cache-Control"), address).toBeNull();
    }
  });

  it("is in the folder of assets alone", async () => {
    for (const path of ["/assets/..%2Fembed.js", "/assets/%2e%2e%2fembed.js"])
      expect((await ask(path)).status, path).not.toBe(200);
  });
});
