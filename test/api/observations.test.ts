import { describe, expect, it } from "vitest";
import { ask, askList, askProblem } from "./ask.ts";

describe("observations", () => {
  it("carry the words of their source, and no place in the plan", async () => {
    const response = await ask("/v1/observations/services-value-added-2022-preliminary");
    const { data } = (await response.json()) as { data: Record<string, unknown> };
    expect(data).toMatchObject({
      target: "services-value-added",
      year: 2022,
      value: 15423.12,
      prices: "current",
      realGrowth: { value: 1.9, comparator: "exactly" },
      comparable: false,
      vintage: "preliminary",
      published: "2023-03-17",
      source: { grade: "A", publisher: expect.stringContaining("重庆市统计局") },
      quotation: "第三产业增加值15423.12亿元,增长1.9%",
    });
    expect(data).not.toHaveProperty("evidence");
  });

  it("leave empty what was not reported", async () => {
    const { data } = await askList("/v1/observations?year=2019&target=services-value-added");
    expect(data).toMatchObject([{ value: null, realGrowth: { value: 6.1, comparator: "about" } }]);
  });

  it("are linked with their targets, both ways", async () => {
    const targets = await askList("/v1/targets?kind=indicator");
    const { data } = await askList("/v1/observations");
    const linked = targets.data.flatMap(({ observations }) => observations as string[]);
    expect(linked.toSorted()).toEqual(data.map(({ id }) => id).toSorted());
    const silent = targets.data.filter(({ observations }) => String(observations) === "");
    expect(silent).toHaveLength(16);
  });

  it("are, as of a day, what was known then", async () => {
    const ids = async (day: string) =>
      (await askList(`/v1/observations?target=services-value-added&asOf=${day}`)).data.map(
        ({ year }) => year,
      );
    // Of the first only the month is known, so that it counts from the month's end.
    expect(await ids("2019-01-30")).toEqual([]);
    expect(await ids("2019-01-31")).toEqual([2018]);
    expect(await ids("2022-02-08")).toEqual([2018, 2019, 2020]);
    expect(await ids("2022-02-09")).toEqual([2018, 2019, 2020, 2021]);
  });

  it("take a day as a parameter of their own, strictly", async () => {
    for (const day of ["2022", "2022-02-30", "9.2.2022", "2022-2-9"])
      expect(await askProblem(`/v1/observations?asOf=${day}`)).toMatchObject({
        status: 400,
        type: "/problems/invalid-parameter",
        errors: [{ name: "asOf" }],
      });
    expect(await askProblem("/v1/targets?asOf=2022-01-01")).toMatchObject({
      type: "/problems/unknown-parameter",
    });
    expect(await askProblem("/v1/observations?asof=2022-01-01")).toMatchObject({
      errors: [{ didYouMean: "asOf" }],
    });
    const { query } = await askList("/v1/observations?asOf=2022-01-01&year=2020");
    expect(query.canonical).toBe("/v1/observations?year=2020&asOf=2022-01-01");
    expect(query.description.en).toContain("known on 2022-01-01");
  });

  it("have a proof page that names who reported them", async () => {
    const page = await (
      await ask("/v1/observations/services-share-of-employment-2021-reported.md")
    ).text();
    expect(page).toContain("the plan itself does not say it");
    expect(page).toContain("875.28/1668.27\\*100");
    expect(page).toMatch(/> \*\*2021年全市就业人员1668\.27万人 … 第三产业 就业人员875\.28万人\*\*/);
    expect(page).toContain("https://epaper.cqrb.cn/");
  });
});

describe("a release from before there were observations", () => {
  it("says so, and where they are", async () => {
    for (const path of ["", ".csv", "/services-value-added-2022-preliminary", ".bib"]) {
      const response = await ask(`/v1/releases/2026.1/observations${path}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        type: "/problems/not-in-release",
        detail: "Release 2026.1 has no observations: they came with release 2026.2.",
        nearest: ["/v1/releases/2026.2/observations", "/v1/observations"],
      });
    }
  });

  it("does not list them, and its tables have no column for them", async () => {
    const release = (await (await ask("/v1/releases/2026.1")).json()) as {
      data: { resources: string[] };
      links: Record<string, string>;
    };
    expect(release.data.resources).not.toContain("observations");
    expect(release.links).not.toHaveProperty("observations");
    const header = async (path: string) => (await (await ask(path)).text()).split("\r\n")[0];
    expect(await header("/v1/releases/2026.1/targets.csv?limit=1")).not.toContain("observations");
    expect(await header("/v1/releases/2026.2/targets.csv?limit=1")).toContain("observations");
    expect(
      await askProblem("/v1/releases/2026.1/targets?observations=services-value-added-2018"),
    ).toMatchObject({ type: "/problems/unknown-parameter" });
  });

  it("is led to the next by a diff and its patch", async () => {
    const { data } = (await (
      await ask("/v1/diff/2026.1..2026.2?resource=observations")
    ).json()) as {
      data: { summary: object };
    };
    expect(data.summary).toMatchObject({ added: 11, removed: 0, changed: 0 });
    const patch = (await (await ask("/v1/diff/2026.1..2026.2.json-patch")).json()) as {
      op: string;
      path: string;
    }[];
    expect(patch.filter(({ path }) => path === "/observations")).toMatchObject([{ op: "add" }]);
  });

  it.each([
    "/v1/releases/2026.1/targets/services-value-added/trajectory",
    "/v1/releases/2026.1/targets/services-value-added/assessment",
    "/v1/releases/2026.1/targets/services-value-added/forecast",
    "/v1/releases/2026.1/scorecard",
  ])("has only links that lead somewhere in %s", async (path) => {
    const { links, data } = (await (await ask(path)).json()) as {
      links: Record<string, string>;
      data: { links?: Record<string, string> } | { links: Record<string, string> }[];
    };
    const [first] = [data].flat();
    for (const link of Object.values({ ...first?.links, ...links }))
      expect((await ask(link)).status, link).toBe(200);
  });
});

const textAt = async (path: string) => (await ask(path)).text();

describe("what an observation's growth is in", () => {
  it("is percent on its proof page, whatever its value counts", async () => {
    const page = await textAt("/v1/observations/services-value-added-2022-preliminary.md");
    expect(page).toContain("| Real growth | 1.9% |");
    expect(page).not.toContain("1.9 亿元");
  });

  it("and who reported it stands in the picture that draws it", async () => {
    expect(await textAt("/v1/targets/services-value-added.svg")).toContain("What was reported: ");
    expect(await textAt("/v1/targets/services-value-added.svg?release=2026.1")).not.toContain(
      "What was reported",
    );
  });
});
