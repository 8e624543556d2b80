import { describe, expect, it } from "vitest";
import { badgeKinds } from "../../src/model/badges/index.ts";
import { ask, askList, askProblem } from "./ask.ts";

const badge = "/badge/targets/services-value-added";
const textOf = async (path: string) => (await ask(path)).text();

describe("a badge", () => {
  it("says name and value in both languages", async () => {
    const en = await textOf(`${badge}.svg`);
    expect(en).toContain(">Value added of services</text>");
    expect(en).toContain(">2022 target: 14,000 (100 million yuan)</text>");
    const zh = await textOf(`${badge}.svg?lang=zh`);
    expect(zh).toContain(">服务业增加值</text>");
    expect(zh).toContain(">2022年目标 14,000亿元</text>");
    expect(zh).toContain('xml:lang="zh-Hans"');
  });

  it("names its document and release for screen readers", async () => {
    const { release } = await askList("/v1/targets?limit=1");
    const svg = await textOf(`${badge}.svg`);
    expect(svg).toContain('role="img" aria-labelledby="title"');
    expect(svg).toContain(
      `<title id="title">Value added of services: 2022 target: 14,000 (100 million yuan). Chongqing Modern Services Development Plan (2019–2022), Yuplan release ${release}.</title>`,
    );
  });

  it("is an SVG file under two kilobytes that loads and runs nothing", async () => {
    const response = await ask(`${badge}.svg`);
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml");
    expect(response.headers.get("Content-Security-Policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    const svg = await response.text();
    expect(svg.length).toBeLessThan(2048);
    expect(svg).not.toMatch(/<script|<image|<foreignObject|\bhref=|url\((?!#)/);
  });

  it("is light, dark, or as the reader has it", async () => {
    expect(await textOf(`${badge}.svg?theme=light`)).not.toContain("prefers-color-scheme");
    expect(await textOf(`${badge}.svg`)).toContain("prefers-color-scheme:dark");
    const dark = await textOf(`${badge}.svg?theme=dark`);
    expect(dark).not.toContain("prefers-color-scheme");
    expect(dark).not.toBe(await textOf(`${badge}.svg?theme=light`));
  });

  it.each(badgeKinds)("is there for every record of $resource", async ({ resource }) => {
    const { data } = await askList(`/v1/${resource}?fields=id`);
    for (const { id } of data)
      for (const lang of ["en", "zh"]) {
        const response = await ask(`/badge/${resource}/${id}.json?lang=${lang}`);
        const { label, message } = (await response.json()) as Record<string, string>;
        expect(`${label}: ${message}`, id).toMatch(/^.+: .*\d/);
        expect(`${label}: ${message}`, id).not.toMatch(/undefined|null|NaN/);
      }
  });

  it("of a release says the same under its own address", async () => {
    const pinned = await ask(`${badge}.svg?release=2026.1`);
    expect(await pinned.text()).toContain("Yuplan release 2026.1");
    expect(pinned.headers.get("Content-Location")).toBe(`${badge}.svg?release=2026.1`);
  });
});

describe("a badge for shields.io", () => {
  it("is what its endpoint schema asks for", async () => {
    expect(await (await ask(`${badge}.json`)).json()).toEqual({
      schemaVersion: 1,
      label: "Value added of services",
      message: "2022 target: 14,000 (100 million yuan)",
      color: "#a3271f",
    });
  });
});

describe("what is no badge", () => {
  it("is refused as everywhere", async () => {
    expect(await askProblem(`${badge}.svg?lang=fr`)).toMatchObject({
      status: 400,
      errors: [{ name: "lang", code: "not-allowed", allowed: ["en", "zh"] }],
    });
    expect(await askProblem(`${badge}.svg?them=dark`)).toMatchObject({
      status: 400,
      errors: [{ name: "them", code: "unknown", didYouMean: "theme" }],
    });
    expect(await askProblem(`${badge}.svg?show=table`)).toMatchObject({ status: 400 });
    expect(await askProblem(`${badge}.svg?release=1999.1`)).toMatchObject({
      status: 404,
      type: "/problems/unknown-release",
    });
    expect(await askProblem("/badge/targets/services-value-aded.svg")).toMatchObject({
      status: 404,
      type: "/problems/unknown-record",
      nearest: ["services-value-added"],
    });
    expect(await askProblem("/badge/targets/nothing.gif")).toMatchObject({
      type: "/problems/unknown-record",
    });
    expect(await askProblem(`${badge}.gif`)).toMatchObject({
      status: 404,
      nearest: [`${badge}.svg`, `${badge}.json`],
    });
  });
});
