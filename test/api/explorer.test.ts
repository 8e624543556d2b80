import { describe, expect, it } from "vitest";
import { headingOf } from "../../src/model/headings.ts";
import { ask, askList, askProblem } from "./ask.ts";
import { canonicalOf, pageOf, plain } from "./explorer-page.ts";
import { resourcesNow } from "./resources-now.ts";

/** The records in the table of a page. */
const idsIn = (page: string) =>
  [...page.matchAll(/<th scope="row"><a href="\/[^/"]+\/([^"?]*)[^"]*">/g)].map(([, id]) => id);

/** Queries of many kinds, as a form or a person writes them. */
const queries = [
  "targets",
  "targets?group=scale&sort=-target.value&fields=name,target",
  "targets?kind=indicator&unit.code=CNY-1e8&target.value%5Bgte%5D=1000&target.value%5Blt%5D=8000",
  "targets?q=%E7%89%A9%E6%B5%81&limit=2",
  "targets?group=null&derived.impliedGrowth.agrees=false",
  "clusters?type=logistics-hubs,health&sort=type,-name.en",
  "projects?fields=name.zh,evidence&limit=5",
  "districts?sort=id",
  "discrepancies?severity=major",
  "observations?asOf=2020-06-01&sort=id",
];

describe("the explorer", () => {
  it.each(queries)("shows what /v1/%s answers, and its canonical URL", async (query) => {
    const page = await pageOf(`/explore/${query}`);
    const { data, query: answered } = await askList(`/v1/${query}`);
    expect(canonicalOf(page)).toBe(answered.canonical);
    expect(idsIn(page)).toEqual(data.map(({ id }) => id));
    expect(plain(page)).toContain(answered.description.en);
  });

  it("writes the same request for every tool, with the canonical URL in it", async () => {
    const page = plain(await pageOf("/explore/targets?group=scale&fields=name"));
    const url = "http://localhost:8787/v1/targets?group=scale&fields=name";
    const csv = "http://localhost:8787/v1/targets.csv?group=scale&fields=name";
    expect(page).toContain(`<code>curl "${url}"</code>`);
    expect(page).toContain(`await fetch("${url}")`);
    expect(page).toContain(`pd.read_csv("${csv}"`);
    expect(page).toContain(`read.csv("${csv}"`);
    expect(page).toContain(`Web.Contents("${csv}")`);
  });

  it("shows first what a resource calls its overview, and says that the request has all fields", async () => {
    for (const { name, overview } of await resourcesNow()) {
      const page = await pageOf(`/explore/${name}`);
      const [head = ""] = /<thead>.*<\/thead>/.exec(page) ?? [];
      const headings = [...head.matchAll(/<th [^>]*>([^<]*)/g)].map(([, words]) => words);
      expect(headings).toEqual(["Name", ...overview.map((key) => headingOf(key, "en"))]);
      expect(page).toContain("An overview; the request below answers all fields.");
      expect(canonicalOf(page)).toBe(`/v1/${name}`);
    }
  });

  it("tells numbers in the overview as they are meant, each under its heading", async () => {
    const page = await pageOf("/explore/targets");
    const row = (id: string) => page.split(`<a href="/targets/${id}">`)[1]?.split("</tr>")[0] ?? "";
    expect(row("services-value-added")).toContain(
      '<td data-label="Target" class="number">14,000 <small>2022</small></td>',
    );
    expect(row("services-value-added")).toContain('<td data-label="Growth" class="number">7%</td>');
    expect(row("5g-base-stations")).toMatch(/data-label="Target"[^>]*>\D*[\d,]+ <small>\d{4}</);
    const reported = await pageOf("/explore/observations");
    expect(reported).toContain('<td data-label="Real growth" class="number">1.9%</td>');
    const named = await pageOf("/explore/clusters?lang=zh&limit=1");
    expect(named).not.toContain("logistics-hubs</div>");
  });

  it("shows all columns where `columns=all` asks for them, of the same request and its next page", async () => {
    const page = await pageOf("/explore/targets?columns=all&group=scale");
    expect(canonicalOf(page)).toBe("/v1/targets?group=scale");
    expect(page).toContain('<th scope="col" class="number">Target: value</th>');
    expect(page).toContain('<input type="hidden" name="columns" value="all">');
    expect(plain(page)).toContain('<a href="/explore/targets?group=scale">');
    expect(plain(await pageOf("/explore/targets?group=scale"))).toContain(
      '<a href="/explore/targets?columns=all&group=scale">',
    );
    expect(plain(await pageOf("/explore/targets?columns=all&limit=30"))).toMatch(
      /href="\/explore\/targets\?columns=all&[^"]*cursor/,
    );
    expect(canonicalOf(await pageOf("/explore/targets?columns=some"))).toBe("");
  });

  it("shows a record the same on every page that has it, in each language in its own words", async () => {
    const rowOn = async (query: string, id: string) =>
      (await pageOf(`/explore/targets?${query}`))
        .split("<tr>")
        .find((row) => row.includes(`"/targets/${id}`))
        ?.split("</tr>")[0] ?? "";
    const id = "services-value-added";
    const first = await rowOn("group=scale", id);
    expect(first).toContain("Value added of services");
    expect(first).toContain('<td data-label="Kind"><div>indicator</div></td>');
    const inChinese = await rowOn("group=scale&lang=zh", id);
    expect(inChinese).toContain('href="/targets/services-value-added?lang=zh">服务业增加值</a>');
    expect(inChinese).not.toContain("indicator");
    expect(await rowOn("kind=indicator&limit=1", id)).toBe(first);
    expect(await rowOn("kind=indicator&limit=1&lang=zh", id)).toBe(inChinese);
    // What is asked for by its fields is no overview.
    expect(await rowOn("group=scale&fields=kind", id)).not.toContain("Value added of services");
  });

  it("tells Power Query which columns are numbers, in a locale with a decimal point", async () => {
    const page = plain(await pageOf("/explore/targets?fields=name,target"));
    const [code = ""] = /let\n.*?in\n {4}\w+/s.exec(page) ?? [];
    expect(code).toContain('{"target.value", type number}');
    expect(code).toContain('{"target.year", type number}');
    expect(code).not.toContain('{"target.comparator"');
    expect(code).toMatch(/"en-US"\n {4}\)\nin\n {4}Typed$/);
    const words = plain(await pageOf("/explore/targets?fields=name"));
    expect(words).toMatch(/PromoteAllScalars = true\]\)\nin\n {4}Rows</);
  });

  it("leads to the next page of a query with a limit", async () => {
    const page = await pageOf("/explore/targets?limit=30");
    const next = plain(/<a href="([^"]*)">Next page/.exec(page)?.[1] ?? "");
    const { page: first } = await askList("/v1/targets?limit=30");
    const { data } = await askList(first.next ?? "");
    expect(idsIn(await pageOf(next))).toEqual(data.map(({ id }) => id));
  });

  it("says in words what is wrong with a query, as the API does, and keeps no such page", async () => {
    for (const query of [
      "grop=scale",
      "group=scal",
      "target.value=much",
      "sort=-target.valu",
      "limit=0",
      "fields=nam",
      "cursor=x",
    ]) {
      const response = await ask(`/explore/targets?${query}`);
      expect(response.headers.get("Cache-Control"), query).toBe("no-store");
      expect(response.headers.get("ETag"), query).toBeNull();
      const page = plain(await response.text());
      const { errors = [] } = await askProblem(`/v1/targets?${query}`);
      expect(errors.length, query).toBeGreaterThan(0);
      for (const error of errors)
        expect(page, query).toContain((error as { detail?: string }).detail);
      expect(canonicalOf(page), query).toBe("");
    }
  });

  it.each([
    ["grop=scale", "/explore/targets?group=scale"],
    ["group=scal,structure", "/explore/targets?group=scale,structure"],
    ["sort=-target.valu,id", "/explore/targets?sort=-target.value,id"],
    ["fields=name,targt", "/explore/targets?fields=name,target"],
  ])("leads from %s to what was meant", async (query, meant) => {
    const page = await pageOf(`/explore/targets?${query}`);
    expect(plain(page)).toContain(`<a href="${meant}">`);
    expect(canonicalOf(await pageOf(meant))).not.toBe("");
  });

  it("is in Chinese too, with the fields' Chinese names", async () => {
    const page = await pageOf("/explore/targets?lang=zh&group=scale");
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain("目标：数值");
    expect(page).toContain(
      'hreflang="en" href="http://localhost:8787/explore/targets?group=scale"',
    );
    expect((await askProblem("/explore/targets?lang=fr")).status).toBe(400);
  });

  it("has no page for a resource that is not there", async () => {
    expect((await ask("/explore/nothing")).status).toBe(404);
  });

  it("writes text into the page as text", async () => {
    const page = await pageOf(
      `/explore/targets?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(page).not.toContain("<script>alert");
    expect(canonicalOf(page)).toContain("q=%22%3E%3Cscript%3E");
  });

  it("puts no quotation mark of a query into code", async () => {
    const page = plain(
      await pageOf(`/explore/targets?q=${encodeURIComponent('o\'clock "x" $(id) `id` !!')}`),
    );
    const [, command = ""] = /<code>curl "(.*)"<\/code>/.exec(page) ?? [];
    expect(command).toContain("o%27clock");
    expect(command).not.toMatch(/['"$`!\s\\]/);
  });
});
