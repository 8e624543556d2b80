import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { headingOf } from "../../src/model/headings.ts";

describe("a heading", () => {
  it("says the path in words", () => {
    expect(headingOf("target.value", "zh")).toBe("目标：数值");
    expect(headingOf("target.value", "en")).toBe("Target: value");
    expect(headingOf("clusterTypes", "zh")).toBe("集聚区类型");
  });

  it.each(resources)("of every column of $name is in Chinese alone", ({ columns }) => {
    for (const { path } of columns)
      expect(headingOf(path, "zh"), path).toMatch(/^\p{Script=Han}+(：\p{Script=Han}+)*$/u);
  });

  it.each(resources)("stands for one column of $name in each language", ({ columns }) => {
    for (const language of ["zh", "en"] as const) {
      const headings = columns.map(({ path }) => headingOf(path, language));
      expect(new Set(headings).size).toBe(columns.length);
    }
  });
});
