import { describe, expect, inject, it } from "vitest";
import { connected, protocols, type Row } from "./connected.ts";

describe.each(protocols)("the official client, searching by the protocol of %s,", (_, mode) => {
  const { ask, refusal } = connected(mode);

  it("searches: value, unit, release, quotation, section and permanent URL", async () => {
    const { status, release, results } = await ask<{
      status: string;
      release: string;
      results: Row[];
    }>("search", { query: "5G" });
    expect(status).toBe("found");
    expect(results[0]).toMatchObject({
      resource: "targets",
      id: "5g-base-stations",
      name: { zh: "5G基站", en: "5G base stations" },
      value: 100000,
      unit: { code: "stations", zh: "座", en: "stations" },
      year: 2022,
      quotation: "建成5G基站10万座",
      section: {
        id: "action-national-communications-hub",
        name: { zh: "国家通信枢纽建设行动", en: "National communications hub action" },
      },
      release,
      url: `${inject("origin")}/v1/releases/${release}/targets/5g-base-stations`,
    });
  });

  it("gives permanent URLs that have what was told", async () => {
    const { results } = await ask<{ results: Row[] }>("search", { query: "旅游收入" });
    for (const { url, name } of results) {
      const response = await fetch(url);
      expect(response.headers.get("Cache-Control")).toContain("immutable");
      expect(((await response.json()) as { data: object }).data).toMatchObject({ name });
    }
  });

  it("says that the plan does not say, and what is nearest", async () => {
    expect(await ask("search", { query: "population of Sichuan" })).toMatchObject({
      status: "not-in-plan",
      nearest: [],
    });
    for (const query of [
      "population of Chongqing",
      "unemployment rate",
      "nuclear power",
      "power",
      "metro lines",
      "重庆人口",
      "地铁",
    ]) {
      const answer = await ask<object>("search", { query });
      expect(answer, query).toMatchObject({ status: "not-in-plan" });
      expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(["results", "partly"]));
    }
    const slip = await ask("get_record", { resource: "targets", id: "tourism-revenu" });
    expect(slip).toMatchObject({
      status: "not-in-plan",
      nearest: [{ resource: "targets", id: "tourism-revenue", name: { zh: "旅游业总收入" } }],
    });
    const words = await ask<{ nearest: { id: string }[] }>("get_record", {
      resource: "targets",
      id: "5g",
    });
    expect(words.nearest.map(({ id }) => id)).toContain("5g-base-stations");
    expect(
      await refusal("search", { query: "GDP", resource: "observations", release: "2026.1" }),
    ).toContain("Release 2026.1 has no observations");
    const list = { resource: "targets", filters: { "target.value[gt]": "999999999" } };
    expect(await ask("list_records", list)).toMatchObject({ status: "not-in-plan" });
    const pair = { ids: ["tourism-revenue", "population"] };
    expect(await ask("compare_targets", pair)).toMatchObject({
      status: "not-in-plan",
      missing: "population",
    });
    expect(await ask("cite", { resource: "facts", id: "none" })).toMatchObject({
      status: "not-in-plan",
    });
  });

  it.each([
    ["GDP of Chengdu", "Chengdu"],
    ["hospital beds", "beds"],
    ["electric vehicles", "electric"],
    ["steel production", "steel"],
  ])("says that records have '%s' in part, and lack '%s'", async (query, lacked) => {
    const answer = await ask<{ partly: { has: string[]; lacks: string[] }[] }>("search", { query });
    expect(answer).toMatchObject({ status: "in-part" });
    expect(answer).not.toHaveProperty("results");
    expect(answer.partly.length).toBeGreaterThan(0);
    for (const { has, lacks } of answer.partly) {
      expect(has.length).toBeGreaterThan(0);
      expect(lacks.map((word) => word.toLowerCase())).toContain(lacked.toLowerCase());
    }
  });

  it.each(["air quality", "bank branches", "housing prices"])(
    "takes no record for an answer to '%s' that has one of the words",
    async (query) => {
      const answer = await ask<object>("search", { query });
      expect(answer).toMatchObject({ status: "in-part", unmatched: [] });
    },
  );

  it("keeps records that have all of a question apart from those that have some", async () => {
    const { results, partly } = await ask<{
      results: (Row & { lacks: string[] })[];
      partly: (Row & { lacks: string[] })[];
    }>("search", { query: "double by 2025" });
    expect(results.map(({ id }) => id)).toEqual(["services-value-added-doubling"]);
    for (const { lacks } of partly) expect(lacks).toEqual(["double"]);
    expect(partly.length).toBeGreaterThan(0);
  });

  it("says which word it took for another, and does not answer with it", async () => {
    expect(await ask("search", { query: "Guanyingqiao" })).toMatchObject({
      status: "not-in-plan",
      readAs: { guanyingqiao: ["guanyinqiao"] },
      nearest: expect.arrayContaining([expect.objectContaining({ id: "guanyinqiao" })]),
    });
  });
});
