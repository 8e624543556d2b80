import { describe, expect, it } from "vitest";
import { fnv1a } from "../../src/model/fnv.ts";
import { ask, askList, askProblem } from "./ask.ts";

describe("a bad query", () => {
  it("with an unknown name says what was meant and what is allowed", async () => {
    const problem = await askProblem("/v1/targets?grop=scale");
    expect(problem).toMatchObject({
      type: "/problems/unknown-parameter",
      title: "Unknown query parameter",
      status: 400,
      errors: [{ in: "query", name: "grop", code: "unknown", didYouMean: "group" }],
    });
    expect(problem.allowed).toContain("target.value[gte]");
  });

  it("with a value that is not allowed lists those that are", async () => {
    const problem = await askProblem("/v1/targets?group=scales");
    expect(problem.errors?.[0]).toMatchObject({
      name: "group",
      code: "not-allowed",
      didYouMean: "scale",
      allowed: ["scale", "structure", "key-industries", "null"],
    });
  });

  it("with an id of another resource that does not exist says so", async () => {
    const problem = await askProblem("/v1/clusters?districts=wanzou");
    expect(problem.errors?.[0]).toMatchObject({ code: "not-allowed", didYouMean: "wanzhou" });
  });

  it("with a wrong id among right ones names the wrong one, and each that is allowed once", async () => {
    const problem = await askProblem("/v1/clusters?districts=null,yubei,wanzou,yubei");
    const [error, ...more] = problem.errors ?? [];
    expect(more).toEqual([]);
    expect(error).toMatchObject({ code: "not-allowed", didYouMean: "wanzhou" });
    expect(error?.detail).toContain("'wanzou'");
    expect(error?.allowed).toContain("yubei");
    expect(error?.allowed).toContain("null");
    expect(new Set(error?.allowed).size).toBe(error?.allowed?.length);
  });

  it("with ids given twice finds nothing else wrong with them", async () => {
    const problem = await askProblem("/v1/clusters?districts=yubei&districts=wanzhou");
    expect(problem.errors?.map(({ code }) => code)).toEqual(["repeated"]);
  });

  it.each([
    ["group=scale&group=structure", "repeated-parameter", "repeated"],
    ["group=", "invalid-parameter", "empty"],
    ["group", "invalid-parameter", "empty"],
    ["group=scale,", "invalid-parameter", "empty"],
    ["number=one", "invalid-parameter", "malformed"],
    ["number=1.5", "invalid-parameter", "malformed"],
    ["number=0x10", "invalid-parameter", "malformed"],
    ["number=1e1", "invalid-parameter", "malformed"],
    ["number=%205", "invalid-parameter", "malformed"],
    ["number=NaN", "invalid-parameter", "malformed"],
    ["target.value[gte]=Infinity", "invalid-parameter", "malformed"],
    ["target.value[ge]=1", "unknown-parameter", "unknown"],
    ["limit=0", "invalid-parameter", "not-allowed"],
    ["limit=1001", "invalid-parameter", "not-allowed"],
    ["limit=-1", "invalid-parameter", "not-allowed"],
    ["limit=", "invalid-parameter", "empty"],
    ["sort=nothing", "invalid-parameter", "not-allowed"],
    ["sort=id,-id", "invalid-parameter", "malformed"],
    ["sort=--id", "invalid-parameter", "not-allowed"],
    ["fields=nothing", "invalid-parameter", "not-allowed"],
    ["fields=target..value", "invalid-parameter", "not-allowed"],
    ["fields=__proto__", "invalid-parameter", "not-allowed"],
    ["__proto__=1", "unknown-parameter", "unknown"],
    ["constructor=1", "unknown-parameter", "unknown"],
    ["bom=1", "unknown-parameter", "unknown"],
    ["q=%20", "invalid-parameter", "empty"],
    ["cursor=abc", "invalid-cursor", "malformed"],
    ["cursor=%F0%9F%92%A9", "invalid-cursor", "malformed"],
    ["derived.impliedGrowth.agrees=yes", "invalid-parameter", "not-allowed"],
  ])("?%s is a 400 of type %s", async (query, type, code) => {
    const response = await ask(`/v1/targets?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const problem = (await response.json()) as { type: string; errors: { code: string }[] };
    expect(problem.type).toBe(`/problems/${type}`);
    expect(problem.errors.map((error) => error.code)).toContain(code);
  });

  it.each([
    "/v1/targets?q=%zz",
    "/v1/targets?q=%C3%28",
    "/v1/targets?q=%00",
    "/v1/targets?q=%ED%A0%80",
    "/v1/targets?q=a%0D%0Ab",
    "/v1/targets?%00=1",
    "/v1/targets?=1",
    "/v1/targets?&&",
    "/v1/targets/%zz",
    "/v1/targets/%00",
    "/v1/%ED%A0%80",
  ])("%s is a malformed URL", async (path) => {
    expect(await askProblem(path)).toMatchObject({ status: 400, type: "/problems/malformed-url" });
  });

  it("with a raw lone surrogate is a malformed URL", async () => {
    expect(await askProblem("/v1/targets?q=\ud800")).toMatchObject({ status: 400 });
  });

  it("with a number that is not allowed says the one nearest in value", async () => {
    const problem = await askProblem("/v1/scorecard?year=2023");
    expect(problem.errors?.[0]).toMatchObject({ code: "not-allowed", didYouMean: "2022" });
  });

  it("of several faults names each", async () => {
    const problem = await askProblem("/v1/targets?limit=0&grop=1&sort=x");
    expect(problem.errors?.map(({ name }) => name)).toEqual(["limit", "grop", "sort"]);
  });
});

describe("a name that every object of the language knows", () => {
  const paths = [
    "/v1/targets?",
    "/v1/search?q=trade&",
    "/v1/scorecard?",
    "/v1/plan?",
    "/v1/diff/2026.1..2026.2?",
    "/v1/targets/services-value-added/trajectory?",
    "/v1/targets/services-value-added/assessment?",
    "/v1/targets/services-value-added/forecast?",
    "/v1/targets/services-value-added.svg?",
    "/embed/target/services-value-added?",
    "/badge/targets/services-value-added.svg?",
    "/oembed?url=http://localhost:8787/targets/services-value-added&",
  ];
  it.each(paths)("is an unknown parameter of %s", async (path) => {
    for (const name of ["__proto__", "constructor", "hasOwnProperty", "isPrototypeOf", "valueOf"]) {
      const problem = await askProblem(`${path}${name}=1`);
      expect(problem.errors?.[0], name).toMatchObject({ name, code: "unknown" });
    }
  });
});

describe("a path that is not there", () => {
  it("is told whole, unless it is too long: then its beginning, cut between characters", async () => {
    const path = `/v1/${"x".repeat(400)}`;
    expect((await askProblem(path)).instance).toBe(path);
    const { instance = "", status } = await askProblem(`/v1/${"%E6%B8%9D".repeat(600)}`);
    expect(status).toBe(414);
    expect(instance).toMatch(/^\/v1\/(?:%[0-9A-F]{2})+$/);
    expect(instance.length).toBeGreaterThan(290);
  });

  it.each([
    ["/v1/releases/2026.1/", "/v1/releases/2026.1"],
    ["/v1/targets/services-value-added/", "/v1/targets/services-value-added"],
    ["/v1/targets/", "/v1/targets"],
    ["/v1/releases/2026.1/targets/", "/v1/releases/2026.1/targets"],
    ["/v1/targets.xml", "/v1/targets"],
    ["/v1/", "/v1"],
    ["/v1/releases/2099.1/targets/x/y", "/v1/releases"],
    ["/v1/releases/2026.1/observations/x/y", "/v1/releases/2026.1"],
  ])("%s leads to %s first, and twice to nothing", async (path, first) => {
    const { nearest = [] } = await askProblem(path);
    expect(nearest[0]).toBe(first);
    expect(nearest).toEqual([...new Set(nearest)]);
  });
});

describe("a cursor", () => {
  it("of another query is refused", async () => {
    const { page } = await askList("/v1/targets?limit=5");
    const problem = await askProblem(`${page.next}&kind=goal`);
    expect(problem).toMatchObject({ type: "/problems/invalid-cursor", status: 400 });
    expect(problem.detail).toBe("The cursor belongs to another query.");
  });

  it("of another release is refused as stale", async () => {
    const stale = btoa(JSON.stringify(["2019.1", 0, "services-value-added"])).replace(/=+$/, "");
    const problem = await askProblem(`/v1/targets?limit=5&cursor=${stale}`);
    expect(problem.detail).toContain("release 2019.1");
  });

  it("forged to point nowhere is refused", async () => {
    const { release } = await askList("/v1/targets");
    const forged = btoa(JSON.stringify([release, fnv1a(""), "nowhere"])).replace(/=+$/, "");
    expect((await ask(`/v1/targets?cursor=${forged}`)).status).toBe(400);
  });
});
