import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { csvRecords } from "../csv-rows.ts";
import { ask, askList, askProblem, type List } from "./ask.ts";

describe("a list", () => {
  it.each(resources.map(({ name }) => name))("of %s answers all of it by default", async (name) => {
    const { data, page } = await askList(`/v1/${name}`);
    expect(page).toEqual({ total: data.length, count: data.length, limit: null, next: null });
    expect(data.length).toBeGreaterThan(0);
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  });

  it("has the twenty indicators of box 1 in the order of the box", async () => {
    const { data } = await askList("/v1/targets?kind=indicator");
    expect(data.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it("is filtered by equality, by any of several values, and by ranges", async () => {
    const { data } = await askList("/v1/targets?group=scale,structure&target.value[gte]=1000");
    expect(data.map(({ id }) => id)).toEqual(["services-value-added", "large-services-revenue"]);
    const { data: between } = await askList("/v1/targets?kind=indicator&number[gt]=3&number[lt]=5");
    expect(between.map(({ number }) => number)).toEqual([4]);
  });

  it("is filtered by the ids in a list field", async () => {
    const { data } = await askList("/v1/targets?sectors=finance&kind=indicator");
    expect(data.map(({ id }) => id)).toEqual(["finance-value-added"]);
  });

  it("is filtered by a missing value with null", async () => {
    const { data } = await askList("/v1/targets?group=null");
    expect(new Set(data.map(({ kind }) => kind))).toEqual(new Set(["goal"]));
  });

  it("is asked for as many words as a query may have", async () => {
    const letters = Array.from({ length: 100 }, (_, i) => "aeiou"[i % 5]);
    const many = await askList(`/v1/targets?q=${letters.join("%20")}`);
    const few = await askList("/v1/targets?q=a%20e%20i%20o%20u");
    expect(many.page.total).toBeGreaterThan(0);
    expect(many.data).toEqual(few.data);
  });

  it("is filtered by an empty list with null", async () => {
    const { data } = await askList("/v1/targets");
    const withoutOne = data.filter(({ discrepancies }) => (discrepancies as string[]).length === 0);
    const asked = await askList("/v1/targets?discrepancies=null");
    expect(asked.data).toEqual(withoutOne);
    expect(withoutOne.length).toBeGreaterThan(0);
    expect(withoutOne.length).toBeLessThan(data.length);
    const either = await askList("/v1/clusters?districts=null,yubei");
    expect(new Set(either.data.map(({ districts }) => (districts as string[]).length > 0))).toEqual(
      new Set([true, false]),
    );
  });

  it("finds text in Chinese and in English, in any case, every word of it", async () => {
    const zh = await askList("/v1/clusters?q=物流&fields=name");
    expect(zh.data.length).toBeGreaterThan(3);
    const upper = await askList("/v1/clusters?q=LOGISTICS%20port");
    const lower = await askList("/v1/clusters?q=port+logistics");
    expect(upper.data).toEqual(lower.data);
    expect(lower.data.map(({ id }) => id)).toContain("wanzhou-port-logistics-park");
  });

  it("is sorted with ties in document order and missing values last", async () => {
    const down = await askList("/v1/targets?sort=-target.value&kind=indicator&fields=target.value");
    const values = down.data.map(({ target }) => (target as { value: number }).value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const all = await askList("/v1/clusters?fields=type");
    const place = new Map(all.data.map(({ id }, i) => [id, i]));
    const byType = Object.groupBy((await askList("/v1/clusters?sort=-type")).data, ({ type }) =>
      String(type),
    );
    for (const tied of Object.values(byType)) {
      const places = (tied ?? []).map(({ id }) => place.get(id) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    const { data } = await askList("/v1/targets?sort=number");
    expect(data.at(-1)?.number).toBeNull();
  });

  it("is cut to the fields asked for, with id", async () => {
    const { data } = await askList("/v1/targets?fields=target.value,name.en&limit=1");
    expect(data).toEqual([
      {
        id: "services-value-added",
        name: { en: "Value added of services" },
        target: { value: 14000 },
      },
    ]);
  });

  it("says in both languages what was asked", async () => {
    const { query } = await askList("/v1/targets?sort=-target.value&group=scale");
    expect(query).toEqual({
      canonical: "/v1/targets?group=scale&sort=-target.value",
      description: {
        zh: "目标：“指标类别”为总量规模，按“目标：数值”降序",
        en: "Targets where group is scale, by target.value, descending",
      },
    });
  });

  it("names its next page in the body and in Link, and none at the end", async () => {
    const first = await ask("/v1/sections?limit=100");
    const { page } = (await first.json()) as Awaited<ReturnType<typeof askList>>;
    expect(first.headers.get("Link")).toContain(`<${page.next}>; rel="next"`);
    const last = await ask(page.next ?? "");
    expect(last.headers.get("Link")).not.toContain('rel="next"');
  });

  it("has a next page that is given, however long the question", async () => {
    const { data } = await askList("/v1/discrepancies?fields=id");
    const question = `/v1/discrepancies?id=${data.map(({ id }) => id).join(",")}`;
    expect(question.length).toBeGreaterThan(2000);
    const seen: string[] = [];
    for (let next: string | null = `${question}&limit=50`; next; ) {
      const response = await ask(next);
      expect(response.status).toBe(200);
      const list = (await response.json()) as Awaited<ReturnType<typeof askList>>;
      seen.push(...list.data.map(({ id }) => id));
      next = list.page.next;
    }
    expect(seen).toEqual(data.map(({ id }) => id));
  });
});

describe("a list in another format", () => {
  it("is CSV with dotted columns and CRLF, without a byte order mark", async () => {
    const response = await ask("/v1/targets.csv?kind=indicator");
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    const text = await response.text();
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(text.split("\r\n")[0]).toContain("name.zh,name.en,group");
    const rows = csvRecords(text);
    expect(rows.map((row) => row["target.value"])[0]).toBe("14000");
    expect(rows[0]?.["name.zh"]).toBe("服务业增加值");
  });

  it("starts with a byte order mark only on demand", async () => {
    const bytes = new Uint8Array(await (await ask("/v1/targets.csv?bom=1")).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ["zh", "标识,序号,种类,名称：中文", "目标：数值"],
    ["en", "Id,Number,Kind,Name: zh", "Target: value"],
  ])("has headings to read in the language asked for: %s", async (lang, start, heading) => {
    const plain = await (await ask("/v1/targets.csv")).text();
    const text = await (await ask(`/v1/targets.csv?lang=${lang}`)).text();
    const [header = ""] = text.split("\r\n");
    expect(header.startsWith(start)).toBe(true);
    expect(csvRecords(text)[0]?.[heading]).toBe("14000");
    // Only the header differs.
    expect(text.slice(header.length)).toBe(plain.slice(plain.indexOf("\r\n")));
  });

  it("is the same page in every format, in a language or with Excel's mark too", async () => {
    const first = await ask("/v1/targets.csv?limit=7&lang=zh&bom=1");
    const linkOf = (response: Response, rel: string) =>
      [...(response.headers.get("Link") ?? "").matchAll(/<([^>]+)>; rel="([^"]+)"/g)].flatMap(
        ([, href = "", of]) => (of === rel ? [href.replace("http://localhost:8787", "")] : []),
      );
    const [next = ""] = linkOf(first, "next");
    const second = await ask(next);
    expect((await second.text()).split("\r\n")[0]).toContain("标识,序号");
    const links = ["alternate", "cite-as", "describedby"].flatMap((rel) => linkOf(second, rel));
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) expect((await ask(link)).status, link).toBe(200);
    const other = links.find((link) => link.includes(".ndjson")) ?? "";
    expect((await (await ask(other)).text()).split("\n")).toHaveLength(8);
  });

  it("takes a language in CSV alone, and none but these", async () => {
    expect(await askProblem("/v1/targets.csv?lang=fr")).toMatchObject({
      status: 400,
      errors: [{ name: "lang", code: "not-allowed", allowed: ["en", "zh"] }],
    });
    for (const path of ["/v1/targets?lang=zh", "/v1/targets.ndjson?lang=zh"])
      expect(await askProblem(path)).toMatchObject({
        status: 400,
        type: "/problems/unknown-parameter",
      });
  });

  it("is NDJSON with one record a line", async () => {
    const text = await (await ask("/v1/clusters.ndjson?type=health")).text();
    const { data } = await askList("/v1/clusters?type=health");
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(data);
  });

  it("is GeoJSON where records have a place, longitude first", async () => {
    const response = await ask("/v1/districts.geojson?id=wanzhou");
    expect(response.headers.get("Content-Type")).toBe("application/geo+json; charset=utf-8");
    const { features } = (await response.json()) as {
      features: { id: string; geometry: { coordinates: number[] } }[];
    };
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      id: "wanzhou",
      geometry: { type: "Point", coordinates: [108.380246, 30.807807] },
    });
    expect((await ask("/v1/targets.geojson")).status).toBe(404);
    const named = (await (await ask("/v1/districts.geojson?id=wanzhou&fields=name")).json()) as {
      features: { geometry: { coordinates: unknown[] }; properties: object }[];
    };
    expect(named.features[0]?.geometry.coordinates).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(Object.keys(named.features[0]?.properties ?? {})).toEqual(["id", "name"]);
  });

  it("is the same JSON with and without the suffix", async () => {
    expect(await (await ask("/v1/areas.json")).text()).toBe(await (await ask("/v1/areas")).text());
  });
});

describe("what a query leads to", () => {
  it.each([
    "group=null",
    "group=null,scale",
    "growth.value=null&limit=2",
    "number=null&fields=name",
  ])("of ?%s is there: its canonical address, every link and the next page", async (query) => {
    const path = `/v1/targets?${query}${query.includes("limit") ? "" : "&limit=2"}`;
    const response = await ask(path);
    const { page, query: asked, links } = (await response.json()) as List;
    const named = [...(response.headers.get("Link") ?? "").matchAll(/<(\/[^>]+)>/g)].map(
      ([, href = ""]) => href,
    );
    expect(page.next).not.toBeNull();
    for (const link of [page.next ?? "", asked.canonical, ...Object.values(links), ...named])
      expect((await ask(link)).status, link).toBe(200);
  });
});

describe("an empty table", () => {
  it("is its headings and no line more", async () => {
    expect(await (await ask("/v1/targets.csv?q=zzzz&fields=name")).text()).toBe(
      "id,name.zh,name.en\r\n",
    );
  });
});
