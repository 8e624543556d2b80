import jsonpatch, { type Operation } from "fast-json-patch";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/model/canonical.ts";
import type { Diff } from "../../src/model/diff/diff-schema.ts";
import { ask, askProblem } from "../api/ask.ts";

const FROZEN = "public, max-age=31536000, immutable";
const MOVING = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";

const releases = ["2020.1", "2020.2", "2020.3", "2021.1"];
const pairs = releases.flatMap((a) => releases.map((b) => [a, b] as const));

const askDiff = async (path: string): Promise<Diff> => (await ask(path)).json();
const askText = async (path: string) => (await ask(path)).text();

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe("a diff", () => {
  it("lists changes by record and field, and leads on", async () => {
    const { data, query, release, links } = await askDiff("/v1/diff/2020.1..2020.2");
    expect(data.from).toMatchObject({ id: "2020.1", date: "2020-03-02" });
    expect(data.to).toMatchObject({ id: "2020.2", date: "2020-06-01" });
    expect(data.summary).toEqual({ added: 2, removed: 2, changed: 12 });
    expect(data.changes).toHaveLength(16);
    expect(query.canonical).toBe("/v1/diff/2020.1..2020.2");
    expect(release).toBe("2020.2");
    for (const url of Object.values(links)) expect((await ask(url)).status).toBe(200);
    for (const change of data.changes)
      for (const url of Object.values(change.links)) expect((await ask(url)).status).toBe(200);
  });

  it("leads from old and new to the values that it tells", async () => {
    const { data } = await askDiff("/v1/diff/2020.1..2020.2?ids=services-total-size");
    const [change] = data.changes;
    for (const side of ["old", "new"] as const) {
      const record = (await (await ask(change?.links[side] ?? "")).json()) as {
        data: { value: number };
      };
      expect(record.data.value).toBe(change?.fields.find(({ path }) => path === "value")?.[side]);
    }
  });

  it("is an answer where nothing changed", async () => {
    for (const path of ["/v1/diff/2020.2..2020.3", "/v1/diff/2021.1..2021.1"]) {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(((await response.json()) as Diff).data.changes).toEqual([]);
    }
    expect(await askText("/v1/diff/2020.2..2020.2.json-patch")).toBe("[]");
  });

  it.each([
    ["", "application/json; charset=utf-8"],
    [".json", "application/json; charset=utf-8"],
    [".md", "text/markdown; charset=utf-8"],
    [".json-patch", "application/json-patch+json"],
    [".txt", "text/plain; charset=utf-8"],
    [".csl.json", "application/vnd.citationstyles.csl+json"],
  ])("with the suffix '%s' is %s and never changes", async (suffix, type) => {
    const response = await ask(`/v1/diff/2020.1..2020.2${suffix}`);
    expect(response.headers.get("Content-Type")).toContain(type);
    expect(response.headers.get("Cache-Control")).toBe(FROZEN);
    expect(response.headers.get("Last-Modified")).toBe("Mon, 01 Jun 2020 00:00:00 GMT");
    expect(response.headers.get("ETag")).toMatch(/^"[^"]+"$/);
  });

  it("names its other forms in Link", async () => {
    const link = (await ask("/v1/diff/2020.1..2020.2?ids=wanzhou")).headers.get("Link");
    expect(link).toContain('</v1/diff/2020.1..2020.2?ids=wanzhou>; rel="canonical"');
    expect(link).toContain(
      '</v1/diff/2020.1..2020.2.md?ids=wanzhou>; rel="alternate"; type="text/markdown"',
    );
    expect(link).toContain(
      '</v1/diff/2020.1..2020.2.json-patch>; rel="alternate"; type="application/json-patch+json"',
    );
  });

  it("follows the newest release as latest, with the bytes of the pair it stands for", async () => {
    const moving = await ask("/v1/diff/2020.1..latest");
    expect(moving.headers.get("Cache-Control")).toBe(MOVING);
    expect(moving.headers.get("Content-Location")).toBe("/v1/diff/2020.1..2021.1");
    expect(await moving.text()).toBe(await askText("/v1/diff/2020.1..2021.1"));
  });

  it("of every resource that is named has the changes of the whole, and of none besides", async () => {
    for (const [a, b] of pairs) {
      const { data } = await askDiff(`/v1/diff/${a}..${b}`);
      const names = [...new Set(data.changes.map(({ resource }) => resource)), "plan", "areas"];
      const named = await askDiff(`/v1/diff/${a}..${b}?resource=${[...new Set(names)].join(",")}`);
      expect(named.data).toEqual(data);
    }
  });

  it("reads the same in Markdown", async () => {
    const text = await askText("/v1/diff/2020.1..2020.2.md");
    expect(text).toContain("2 added, 2 removed, 12 changed.");
    expect(text).toContain("`value`: `10000` → `10656`");
  });
});

describe("a diff's patch", () => {
  it.each(pairs)("turns %s into %s byte for byte, by another library", async (a, b) => {
    const frozen = await askText(`/v1/releases/${b}/release.json`);
    const before: unknown = JSON.parse(await askText(`/v1/releases/${a}/release.json`));
    const patch = (await (await ask(`/v1/diff/${a}..${b}.json-patch`)).json()) as Operation[];
    const after = canonicalJson(jsonpatch.applyPatch(before, patch, true).newDocument);
    expect(after).toBe(frozen);
    const { data } = (await (await ask(`/v1/releases/${b}`)).json()) as {
      data: { sha256: string };
    };
    expect(await sha256(after)).toBe(data.sha256);
  });
});

describe("a diff's query", () => {
  it("narrows it to what one uses", async () => {
    const { data, query } = await askDiff("/v1/diff/2020.1..2020.2?ids=wanzhou,daguanyuan,finance");
    expect(data.changes.map(({ id }) => id)).toEqual(["finance", "wanzhou"]);
    expect(query.description).toEqual({
      zh: "2020.1 至 2020.2 的变更；记录：daguanyuan、finance、wanzhou",
      en: "Changes from release 2020.1 to 2020.2 of daguanyuan, finance, wanzhou",
    });
    expect(data.summary).toEqual({ added: 0, removed: 0, changed: 2 });
    const facts = await askDiff("/v1/diff/2020.1..2020.2?resource=facts,clusters");
    expect(facts.data.changes.map(({ resource }) => resource)).toEqual([
      "clusters",
      "facts",
      "facts",
    ]);
  });

  it("narrows how it is cited, and a patch is always of the whole", async () => {
    const narrowed = "/v1/diff/2020.1..2020.2?ids=finance,wanzhou";
    const { headers } = await ask(narrowed);
    expect(headers.get("Link")).toContain(`${narrowed}>; rel="cite-as"`);
    const cited = await askText("/v1/diff/2020.1..2020.2.txt?ids=wanzhou,finance");
    expect(cited).toContain("[Changes from release 2020.1 to 2020.2 of finance, wanzhou]");
    expect(cited).toContain(narrowed);
    expect((await askProblem("/v1/diff/2020.1..2020.2.json-patch?ids=finance")).status).toBe(400);
  });

  it("has one spelling", async () => {
    const one = await ask("/v1/diff/2020.1..2020.2?ids=wanzhou,dadukou,wanzhou&resource=districts");
    const other = await ask("/v1/diff/2020.1..2020.2?resource=districts&ids=dadukou,wanzhou");
    expect(one.headers.get("ETag")).toBe(other.headers.get("ETag"));
    expect(one.headers.get("Content-Location")).toBe(
      "/v1/diff/2020.1..2020.2?resource=districts&ids=dadukou,wanzhou",
    );
  });

  it("with an id that neither release has says which is near", async () => {
    expect(await askProblem("/v1/diff/2020.1..2020.2?ids=wanzou")).toMatchObject({
      status: 400,
      type: "/problems/invalid-parameter",
      errors: [{ name: "ids", code: "not-allowed", didYouMean: "wanzhou" }],
      allowed: ["resource", "ids"],
    });
    // A record that only the older release has is known.
    expect((await ask("/v1/diff/2020.1..2020.2?ids=tianan-health-zone")).status).toBe(200);
    // A record of another resource is not.
    expect((await ask("/v1/diff/2020.1..2020.2?ids=wanzhou&resource=facts")).status).toBe(400);
  });

  it.each([
    ["id=wanzhou", "unknown-parameter", { name: "id", code: "unknown", didYouMean: "ids" }],
    ["ids=wanzhou&ids=finance", "repeated-parameter", { name: "ids", code: "repeated" }],
    ["ids=", "invalid-parameter", { name: "ids", code: "empty" }],
    ["ids=wanzhou,", "invalid-parameter", { name: "ids", code: "empty" }],
    [
      "resource=fact",
      "invalid-parameter",
      { name: "resource", code: "not-allowed", didYouMean: "facts" },
    ],
  ])("?%s is a 400 of type %s", async (query, type, error) => {
    expect(await askProblem(`/v1/diff/2020.1..2020.2?${query}`)).toMatchObject({
      status: 400,
      type: `/problems/${type}`,
      errors: [error],
    });
  });

  it("is refused for a patch: a part of it would not give the release", async () => {
    expect(await askProblem("/v1/diff/2020.1..2020.2.json-patch?ids=wanzhou")).toMatchObject({
      status: 400,
      type: "/problems/unknown-parameter",
    });
  });
});

describe("a pair", () => {
  it.each([
    ["2020.1..2020.9", "There is no release '2020.9'."],
    ["2020.9..2020.1", "There is no release '2020.9'."],
    ["draft..2020.1", "There is no release 'draft'."],
  ])("with an unknown release is a 404 with those there are: %s", async (pair, detail) => {
    const problem = await askProblem(`/v1/diff/${pair}`);
    expect(problem).toMatchObject({ status: 404, type: "/problems/unknown-release", detail });
    expect(problem.nearest?.length).toBeGreaterThan(0);
  });

  it.each(["2020.1", "2020.1..", "..2020.1", "2020.1..2020.2..2020.3", "2020.1.2020.2"])(
    "that is none is a 404 that says how one is written: %s",
    async (pair) => {
      const problem = await askProblem(`/v1/diff/${pair}`);
      expect(problem.status).toBe(404);
      expect(problem.type).toBe("/problems/unknown-path");
      expect(problem.detail).toContain("two releases with two dots between them");
    },
  );
});
