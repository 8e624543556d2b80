import { createClient, ProblemError } from "@yuplan/client";
import { describe, expect, inject, it } from "vitest";
import { counting } from "./counting.ts";

const origin = inject("origin");
const yuplan = createClient({ origin });
const read = async (path: string) => (await fetch(origin + path)).json();

describe("the client", () => {
  it("gives a record, as the API does", async () => {
    const target = await yuplan.get("targets", "services-value-added");
    expect({ data: target }).toMatchObject(
      (({ data }) => ({ data }))((await read("/v1/targets/services-value-added")) as never),
    );
    expect(target.target?.value).toBe(14000);
    expect(target.evidence[0]?.section).toBe("box-1");
  });

  it("follows the links of a record to other records", async () => {
    const { clusterTypes } = await yuplan.get("targets", "health-parks");
    const [first] = clusterTypes;
    if (first === undefined) throw new Error("It links to no type of cluster.");
    expect((await yuplan.get("cluster-types", first)).id).toBe(first);
  });

  it("finds a record of an id that only the run knows, or nothing", async () => {
    expect((await yuplan.find("targets", ["tourism", "revenue"].join("-")))?.id).toBe(
      "tourism-revenue",
    );
    expect(await yuplan.find("targets", "tourism")).toBeUndefined();
    expect(await yuplan.find("targets", "../facts")).toBeUndefined();
  });

  it("lists with filters, ranges, sort and fields", async () => {
    const { data, page, query } = await yuplan.list("targets", {
      group: ["scale", "structure"],
      "target.value[gte]": 50,
      sort: ["-target.value"],
      fields: ["name", "target"],
    });
    expect(query.canonical).toBe(
      "/v1/targets?group=scale,structure&target.value%5Bgte%5D=50&sort=-target.value&fields=name,target",
    );
    expect(page.total).toBe(data.length);
    expect(data[0]?.target?.value).toBeGreaterThan(data[1]?.target?.value ?? Infinity);
  });

  it("goes through every record, page by page", async () => {
    const { fetch, sent } = counting();
    const paging = createClient({ origin, fetch });
    const ids: string[] = [];
    for await (const { id } of paging.all("districts", { limit: 15 })) ids.push(id);
    expect(ids).toEqual((await yuplan.list("districts")).data.map(({ id }) => id));
    expect(sent.length).toBe(Math.ceil(ids.length / 15));
  });

  it("stays in the release that it began in, whatever is published meanwhile", async () => {
    const { fetch, sent } = counting();
    const urls: string[] = [];
    const noting: typeof fetch = (request) => {
      urls.push(new URL(request.url).pathname);
      return fetch(request);
    };
    const asked = { limit: 15, "target.value[gte]": 1 };
    const all = createClient({ origin, fetch: noting }).all("targets", asked);
    const names: string[] = [];
    for await (const { name } of all) names.push(name.zh);
    expect(names.length).toBe((await yuplan.list("targets", asked)).page.total);
    const [first, ...others] = urls;
    expect(first).toBe("/v1/targets");
    expect(others.length).toBe(sent.length - 1);
    for (const url of others) expect(url).toMatch(/^\/v1\/releases\/20[\d.]+\/targets$/);
  });

  it("has no record of an id that cannot be one, and asks for none", async () => {
    const { fetch, sent } = counting();
    const { find, get } = createClient({ origin, fetch });
    for (const id of ["services-value-added.md", "..", "a/b", ""]) {
      expect(await find("targets", id as "services-value-added")).toBeUndefined();
      await expect(get("targets", id as "services-value-added")).rejects.toThrow("is no id");
    }
    expect(sent.length).toBe(0);
  });

  it("stops asking when the caller stops going through", async () => {
    const { fetch, sent } = counting();
    for await (const _ of createClient({ origin, fetch }).all("clusters", { limit: 5 })) break;
    expect(sent.length).toBe(1);
  });

  it("searches in Chinese and English", async () => {
    expect((await yuplan.search("旅游收入")).data[0]).toMatchObject({
      resource: "targets",
      id: "tourism-revenue",
    });
    const { data } = await yuplan.search("5G", { resource: ["projects"], limit: 1 });
    expect(data.map(({ resource }) => resource)).toEqual(["projects"]);
  });

  it("has every other operation, by its path", async () => {
    const { data } = await yuplan.raw.GET("/v1/plan");
    expect(data?.data.documentNumber).toBe("渝府发〔2019〕32号");
    const { data: bibtex } = await yuplan.raw.GET("/v1/{resource}/{id}.{form}", {
      params: { path: { resource: "targets", id: "tourism-revenue", form: "bib" } },
      parseAs: "text",
    });
    expect(bibtex).toContain("@misc{");
  });

  it("throws what is wrong with a query, and what is allowed", async () => {
    const wrong = { grop: ["scale"] } as object;
    const error = await yuplan.list("targets", wrong).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      status: 400,
      kind: "unknown-parameter",
      problem: { errors: [{ name: "grop", didYouMean: "group" }] },
    });
  });
});

describe("a kept answer", () => {
  it("is asked for with its validator, and given again after a 304", async () => {
    const { fetch, sent } = counting();
    const client = createClient({ origin, fetch });
    const first = await client.list("targets", { limit: 3 });
    const second = await client.list("targets", { limit: 3 });
    expect(second).toEqual(first);
    expect(sent.map(({ status }) => status)).toEqual([200, 304]);
    expect(sent[1]?.tag).toMatch(/^"/);
  });

  it("belongs to its URL", async () => {
    const { fetch, sent } = counting();
    const client = createClient({ origin, fetch });
    const [three, four] = [
      await client.list("targets", { limit: 3 }),
      await client.list("targets", { limit: 4 }),
    ];
    expect([three.data.length, four.data.length]).toEqual([3, 4]);
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
  });

  it("of a release is not even asked for: it never changes", async () => {
    const { release } = await yuplan.list("targets", { limit: 1 });
    const { fetch, sent } = counting();
    const frozen = createClient({ origin, release, fetch });
    const once = await frozen.get("targets", "services-value-added");
    expect(await frozen.get("targets", "services-value-added")).toEqual(once);
    expect(sent.map(({ url }) => url)).toEqual([
      `/v1/releases/${release}/targets/services-value-added`,
    ]);
  });

  it("cannot be spoilt by whoever got it", async () => {
    const client = createClient({ origin });
    const first = await client.get("targets", "services-value-added");
    first.name.en = "spoilt";
    expect((await client.get("targets", "services-value-added")).name.en).not.toBe("spoilt");
  });

  it("gives way to newer ones when there are too many, or is not kept at all", async () => {
    for (const [keep, statuses] of [
      [1, [200, 200, 200]],
      [0, [200, 200, 200]],
      [2, [200, 200, 304]],
    ] as const) {
      const { fetch, sent } = counting();
      const client = createClient({ origin, fetch, keep });
      await client.list("targets", { limit: 1 });
      await client.list("facts", { limit: 1 });
      await client.list("targets", { limit: 1 });
      expect(sent.map(({ status }) => status)).toEqual(statuses);
    }
  });
});
