import { describe, expect, it } from "vitest";
import { ask, askProblem } from "./ask.ts";

interface Hits {
  data: {
    resource: string;
    id: string;
    matched: string[];
    snippet: string | null;
    links: { self: string; permanent: string };
  }[];
  page: { total: number; count: number };
}

const search = async (query: string): Promise<Hits> => (await ask(`/v1/search?${query}`)).json();
const encoded = (q: string) => `q=${encodeURIComponent(q)}`;

/** What a newcomer asks first, and the record that answers. */
const questions: [question: string, first: string][] = [
  ["logistics parks", "cluster-types/logistics-hubs"],
  ["5G", "targets/5g-base-stations"],
  ["旅游收入", "targets/tourism-revenue"],
  ["tourism revenue", "targets/tourism-revenue"],
  ["districts with night markets", "clusters/jiuchongjin-night-market"],
  ["night market", "targets/night-market-streets"],
  ["会展名城", "actions/exhibition-city"],
  ["物流", "sectors/logistics"],
  ["services value added", "targets/services-value-added"],
  ["Guanyinqiao", "clusters/guanyinqiao"],
  ["大石化", "clusters/dashihua"],
  ["outsourcing zones", "cluster-types/outsourcing"],
  ["big data", "projects/big-data-services"],
  ["how many people work in services", "targets/services-share-of-employment"],
  ["e-commerce sales", "targets/e-commerce-transactions"],
  ["金融业增加值", "targets/finance-value-added"],
  ["Wanzhou", "districts/wanzhou"],
  ["trade in services", "targets/services-trade"],
  ["services trade", "targets/services-trade"],
  ["服务贸易", "targets/services-trade"],
  ["services share of GDP", "targets/services-share-of-gdp"],
  ["double by 2025", "targets/services-value-added-doubling"],
  ["IT parks", "targets/information-technology-parks"],
  ["information technology parks", "targets/information-technology-parks"],
  ["自贸区", "targets/free-trade-zone-foreign-trade"],
  ["港口", "projects/guoyuan-port-extension"],
  ["foreign investment", "targets/free-trade-zone-foreign-capital"],
  ["goals for tourism revenue", "targets/tourism-revenue"],
  ["tourism revenue of Chongqing", "targets/tourism-revenue"],
  ["重庆市旅游收入", "targets/tourism-revenue"],
];

describe("search", () => {
  it.each(questions)("answers '%s' with %s first", async (question, first) => {
    const { data } = await search(encoded(question));
    expect(`${data[0]?.resource}/${data[0]?.id}`).toBe(first);
  });

  it("says which fields matched, and links to the record", async () => {
    const [hit] = (await search(encoded("观音桥"))).data;
    expect(hit?.matched).toContain("name.zh");
    expect(hit?.snippet).toContain("观音桥");
    const record = await ask(hit?.links.self ?? "");
    expect(await record.json()).toMatchObject({ data: { id: hit?.id } });
  });

  it("is narrowed to resources and cut to a limit", async () => {
    const { data, page } = await search(`${encoded("物流")}&resource=projects,clusters&limit=5`);
    expect(data).toHaveLength(5);
    expect(page.total).toBeGreaterThan(5);
    expect(data.every(({ resource }) => ["projects", "clusters"].includes(resource))).toBe(true);
  });

  it("answers nothing found with an empty list", async () => {
    expect(await search(encoded("zzzyx"))).toMatchObject({ data: [], page: { total: 0 } });
  });

  it("gives the same bytes in its release", async () => {
    const moving = await ask(`/v1/search?${encoded("夜市")}`);
    const permanent = await ask(moving.headers.get("Content-Location") ?? "");
    expect(moving.headers.get("Content-Location")).toMatch(/^\/v1\/releases\//);
    expect(await permanent.text()).toBe(await moving.text());
  });

  it("says what was meant and what is allowed", async () => {
    const problem = await askProblem("/v1/search?q=a&resources=targets");
    expect(problem.errors?.[0]).toMatchObject({ name: "resources", didYouMean: "resource" });
    expect(problem.allowed).toEqual(["q", "resource", "limit"]);
  });

  it("refuses a release that is not there", async () => {
    expect(await askProblem("/v1/releases/2019.9/search?q=a")).toMatchObject({ status: 404 });
  });

  it.each([
    ["", "invalid-parameter"],
    ["q=", "invalid-parameter"],
    [`q=${"a".repeat(201)}`, "invalid-parameter"],
    ["q=a&limit=0", "invalid-parameter"],
    ["q=a&limit=101", "invalid-parameter"],
    ["q=%20", "invalid-parameter"],
    ["q=a&limit=1e1", "invalid-parameter"],
    ["q=a&resource=target", "invalid-parameter"],
    ["q=a&resource=targets,", "invalid-parameter"],
    ["q=a&q=b", "repeated-parameter"],
    ["query=a", "unknown-parameter"],
    ["q=a&cursor=b", "unknown-parameter"],
  ])("refuses ?%s", async (query, type) => {
    expect(await askProblem(`/v1/search?${query}`)).toMatchObject({
      status: 400,
      type: `/problems/${type}`,
    });
  });
});
