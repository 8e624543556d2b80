import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { ask, askList, askProblem } from "./ask.ts";

describe("a record", () => {
  it("is its value, its evidence, its release and its links", async () => {
    const response = await ask("/v1/targets/services-value-added");
    const body = (await response.json()) as {
      data: Record<string, unknown> & {
        evidence: { proves: string[]; quote: { exact: string } }[];
      };
      release: string;
      links: Record<string, string>;
    };
    expect(body.data).toMatchObject({
      number: 1,
      kind: "indicator",
      name: { zh: "服务业增加值", en: "Value added of services" },
      unit: { code: "CNY-1e8", zh: "亿元", factor: 100000000, base: "CNY" },
      baseline: { year: 2018, value: 10656 },
      target: { year: 2022, value: 14000, max: null, comparator: "exactly" },
      growth: { value: 7, unit: "percent", basis: "comparable-prices", printed: "7%" },
      derived: { impliedGrowth: { value: 7.06, formula: "(14000/10656)^(1/4)-1", agrees: true } },
    });
    const proof = body.data.evidence.find(({ proves }) => proves.includes("target.value"));
    expect(proof).toMatchObject({ section: "box-1", line: 67, quote: { exact: "14000" } });
    expect(body.links.self).toBe("/v1/targets/services-value-added");
    expect(body.links.permanent).toBe(`/v1/releases/${body.release}/targets/services-value-added`);
  });

  it.each(resources.map(({ name }) => name))("of %s is the one in the list", async (name) => {
    const { data } = await askList(`/v1/${name}`);
    for (const record of [data[0], data.at(-1)]) {
      const response = await ask(`/v1/${name}/${record?.id}`);
      expect((await response.json()) as object).toMatchObject({ data: record });
    }
  });

  it("that does not exist is a 404 with the nearest ids", async () => {
    const response = await ask("/v1/targets/service-value-added");
    expect(response.status).toBe(404);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=60");
    const body = (await response.json()) as { nearest: string[] };
    expect(body.nearest[0]).toBe("services-value-added");
  });

  it("takes no parameters", async () => {
    const problem = await askProblem("/v1/targets/services-value-added?lang=en");
    expect(problem).toMatchObject({ status: 400, type: "/problems/unknown-parameter" });
  });
});

describe("links between records", () => {
  it("go both ways between districts and their clusters", async () => {
    const districts = await askList("/v1/districts");
    const clusters = await askList("/v1/clusters");
    for (const { id, districts: of } of clusters.data)
      for (const district of of as string[])
        expect(districts.data.find((one) => one.id === district)?.clusters).toContain(id);
    const linked = districts.data.flatMap((one) => one.clusters as string[]);
    expect(linked.length).toBe(clusters.data.flatMap((one) => one.districts as string[]).length);
  });

  it("give each type of cluster the number it names beside the number it declares", async () => {
    const { data } = await askList("/v1/cluster-types?id=outsourcing");
    expect(data[0]).toMatchObject({ named: 17, declared: [{ value: 20, comparator: "exactly" }] });
  });
});
