import { describe, expect, inject, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { connected, protocols, type Row } from "./connected.ts";

describe.each(protocols)("the official client, speaking the protocol of %s,", (_, mode) => {
  const { client, ask, refusal } = connected(mode);

  it("is told what this is and what to do where the plan does not say", () => {
    expect(client.getServerVersion()).toMatchObject({ name: "yuplan" });
    expect(client.getInstructions()).toContain("not-in-plan");
  });

  it("finds at most six tools, each read-only, described, and with typed answers", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "search",
      "get_record",
      "list_records",
      "compare_targets",
      "assess",
      "cite",
    ]);
    for (const { description, annotations, inputSchema, outputSchema } of tools) {
      expect(description?.length).toBeGreaterThan(120);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema.additionalProperties).toBe(false);
      expect(outputSchema).toMatchObject({
        type: "object",
        properties: {
          status: { enum: expect.arrayContaining(["found", "not-in-plan", "withdrawn"]) },
        },
      });
    }
    const resource = tools[1]?.inputSchema.properties?.resource as { enum: string[] };
    expect(resource.enum).toEqual(resources.map(({ name }) => name));
  });

  it("gives a record with the words that prove each value", async () => {
    const { record, statements } = await ask<{
      record: object;
      statements: { field: string }[];
    }>("get_record", { resource: "targets", id: "services-value-added" });
    expect(record).toMatchObject({
      target: { value: 14000, year: 2022 },
      derived: { impliedGrowth: { formula: "(14000/10656)^(1/4)-1" } },
    });
    expect(statements.filter(({ field }) => field === "target.value")).toEqual([
      expect.objectContaining({
        value: 14000,
        quotation: "14000",
        line: 67,
        section: expect.objectContaining({ id: "box-1" }),
        method: "verbatim",
      }),
    ]);
  });

  it("gives every record that search and lists name", async () => {
    for (const { name } of resources) {
      const { records } = await ask<{ records: Row[] }>("list_records", {
        resource: name,
        limit: 2,
      });
      expect(records.length).toBeGreaterThan(0);
      for (const { id, name: names } of records)
        expect(await ask("get_record", { resource: name, id })).toMatchObject({
          status: "found",
          record: { id, name: names },
        });
    }
  });

  it("lists with filters, sorted, page by page", async () => {
    const first = await ask<{ records: Row[]; total: number; next: string; url: string }>(
      "list_records",
      { resource: "targets", filters: { kind: "indicator" }, sort: "-target.value", limit: 3 },
    );
    expect(first.total).toBe(20);
    expect(first.records).toHaveLength(3);
    const [highest, second] = first.records;
    expect(highest?.value).toBeGreaterThanOrEqual(second?.value ?? Number.POSITIVE_INFINITY);
    const next = await ask<{ records: Row[] }>("list_records", {
      resource: "targets",
      filters: { kind: "indicator" },
      sort: "-target.value",
      limit: 3,
      cursor: first.next,
    });
    expect(next.records.map(({ id }) => id)).not.toContain(first.records[2]?.id);
    const same = (await (await fetch(first.url)).json()) as { data: { id: string }[] };
    expect(same.data.map(({ id }) => id)).toEqual(first.records.map(({ id }) => id));
  });

  it("takes numbers, booleans, lists and null in filters, as JSON has them", async () => {
    const listed = async (filters: object) => {
      const { url, total } = await ask<{ url: string; total: number }>("list_records", {
        resource: "targets",
        filters,
      });
      expect(total).toBeGreaterThan(0);
      return decodeURIComponent(url.split("?")[1] ?? "");
    };
    expect(await listed({ "target.value[gte]": 1000 })).toBe("target.value[gte]=1000&limit=20");
    expect(await listed({ group: ["scale", "structure"] })).toBe("group=scale,structure&limit=20");
    expect(await listed({ "growth.value": null })).toBe("growth.value=null&limit=20");
    expect(await listed({ "derived.impliedGrowth.agrees": true })).toBe(
      "derived.impliedGrowth.agrees=true&limit=20",
    );
    expect(await listed({ number: [1, 2, null] })).toBe("number=1,2,null&limit=20");
    for (const wrong of [{ group: {} }, { group: [] }, { group: [["scale"]] }])
      expect(await refusal("list_records", { resource: "targets", filters: wrong })).toContain(
        "filters",
      );
  });

  it("compares targets, and says where they do not compare like with like", async () => {
    const { targets, caveats } = await ask<{ targets: Row[]; caveats: string[] }>(
      "compare_targets",
      { ids: ["tourism-revenue", "services-value-added", "5g-base-stations"] },
    );
    expect(targets).toMatchObject([
      { id: "tourism-revenue", growth: { basis: "nominal", printed: "14.6%" } },
      { id: "services-value-added", impliedGrowth: { formula: "(14000/10656)^(1/4)-1" } },
      { id: "5g-base-stations", baseline: null },
    ]);
    expect(caveats.join(" ")).toMatch(/different units.*different bases/);
    const alike = { ids: ["tourism-revenue", "services-trade"] };
    expect(
      (await ask<{ caveats: string[] }>("compare_targets", alike)).caveats.join(),
    ).not.toContain("different bases");
  });

  it("assesses a target like with like, with the rule in words and the reports it rests on", async () => {
    const { target, assessment, evidence, url } = await ask<{
      target: Row;
      assessment: { verdict: string; rule: { says: { en: string } }; comparisons: object[] };
      evidence: (Row & { source: { publisher: string } })[];
      url: string;
    }>("assess", { id: "services-value-added" });
    expect(target).toMatchObject({ value: 14000, quotation: "14000" });
    // Above 14,000 in current prices, and behind at comparable ones.
    expect(assessment).toMatchObject({ year: 2022, verdict: "behind", basis: "comparable-prices" });
    expect(assessment.rule.says.en.length).toBeGreaterThan(20);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { quotation, source } of evidence) {
      expect(quotation?.length).toBeGreaterThan(5);
      expect(source.publisher.length).toBeGreaterThan(1);
    }
    expect(((await (await fetch(url)).json()) as { data: object }).data).toEqual(assessment);
  });

  it("assesses a figure of the caller's, and says what such a figure needs", async () => {
    const mine = { id: "services-value-added", year: 2022, value: 14_500 };
    expect(await ask("assess", { ...mine, basis: "comparable-prices" })).toMatchObject({
      assessment: { verdict: "met" },
    });
    expect(await refusal("assess", mine)).toContain("'basis' is missing");
  });

  it("says that nothing was observed, or that there is no such target", async () => {
    expect(await ask("assess", { id: "digital-services-value-added" })).toMatchObject({
      status: "found",
      assessment: { verdict: "not-observed", observed: null },
      evidence: [],
    });
    expect(await ask("assess", { id: "gdp" })).toMatchObject({ status: "not-in-plan" });
  });

  it("takes any text, even with half a character in it", async () => {
    expect(await ask("search", { query: "zzqq \ud83d" })).toMatchObject({ status: "not-in-plan" });
  });

  it("pages to the end of the longest question that it takes, each record once", async () => {
    const question = { resource: "targets", text: `${"服务 ".repeat(33)}服`, limit: 5 };
    expect(question.text).toHaveLength(100);
    const { data } = (await (
      await fetch(`${inject("origin")}/v1/targets?fields=id&q=服务`)
    ).json()) as { data: Row[] };
    expect(data.length).toBeGreaterThan(2 * question.limit);
    const seen: string[] = [];
    let page: { records: Row[]; total: number; next: string | null };
    do {
      page = await ask("list_records", question);
      expect(page.total).toBe(data.length);
      seen.push(...page.records.map(({ id }) => id));
      Object.assign(question, { cursor: page.next });
    } while (page.next !== null);
    expect(seen).toEqual(data.map(({ id }) => id));
    expect(
      await refusal("list_records", { ...question, cursor: undefined, text: `${question.text}务` }),
    ).toContain("text");
  });

  it("cites a record in every form, as the API does", async () => {
    for (const form of ["txt", "bib", "ris", "csl.json"]) {
      const { citation } = await ask<{ citation: string }>("cite", {
        resource: "targets",
        id: "tourism-revenue",
        form,
      });
      const told = await fetch(`${inject("origin")}/v1/targets/tourism-revenue.${form}`);
      expect(citation).toBe((await told.text()).trim());
    }
  });

  it("reads the release that it is asked to read", async () => {
    const { release } = await ask<{ release: string }>("search", { query: "5G" });
    const frozen = await ask("get_record", {
      resource: "targets",
      id: "5g-base-stations",
      release,
    });
    expect(frozen).toMatchObject({ release, status: "found" });
    expect(await refusal("search", { query: "5G", release: ".." })).toContain("is no release");
    expect(await refusal("search", { query: "5G", release: "1999.1" })).toContain(
      "There is no release '1999.1'",
    );
  });

  it("is told how to ask better", async () => {
    expect(
      await refusal("list_records", { resource: "targets", filters: { grop: "scale" } }),
    ).toContain("Did you mean group?");
    expect(
      await refusal("list_records", { resource: "targets", filters: { group: "scael" } }),
    ).toContain("structure");
    expect(await refusal("get_record", { resource: "target", id: "x" })).toContain("targets");
    expect(await refusal("search", { query: "5G", limt: 3 })).toContain("limt");
    const suffixed = { resource: "targets", id: "services-value-added.md" };
    expect(await refusal("get_record", suffixed)).toContain("is no id");
    for (const name of ["limit", "fields", "sort", "q", "cursor"])
      expect(
        await refusal("list_records", { resource: "targets", filters: { [name]: "1" } }),
      ).toContain("beside the filters");
  });
});
