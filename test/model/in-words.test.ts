import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { codeIn } from "../../src/model/codes.ts";
import { Evidence } from "../../src/model/evidence.ts";
import { inFull } from "../../src/model/in-full.ts";
import { inWords } from "../../src/model/in-words.ts";
import type { Unit } from "../../src/model/quantity.ts";
import { dataset } from "./dataset.ts";

describe("a value in words", () => {
  const unit = { zh: "亿元", en: "100 million yuan" };
  it.each([
    [
      { value: 5, max: 10, comparator: "between" },
      "between 5 and 10 亿元 (100 million yuan)",
      "5—10亿元",
    ],
    [
      { value: 5, max: 10, comparator: "about" },
      "about 5–10 亿元 (100 million yuan)",
      "约5—10亿元",
    ],
    [
      { value: 2, unit: "percentage-points", year: 2022 },
      "2 percentage points, 2022",
      "2022年2个百分点",
    ],
    [{ value: 7, comparator: "exactly", unit: "percent" }, "7%", "7%"],
    [
      { value: 14000, comparator: "more-than", unit: { ...unit, factor: 1e8, base: "CNY" } },
      "more than 14,000 亿元 (1.4 trillion yuan)",
      "超过14,000亿元",
    ],
    [
      { ...unit, code: "CNY-1e8", factor: 1e8, base: "CNY" },
      "亿元 (100 million yuan) = 100,000,000 CNY; code CNY-1e8",
      "亿元 = 100,000,000 CNY；代码：CNY-1e8",
    ],
    [
      { zh: "家", en: "enterprises", code: "enterprises", factor: 1, base: "enterprise" },
      "家 (enterprises); code enterprises",
      "家；代码：enterprises",
    ],
    [{ zh: "一", en: "one" }, "一 (one)", "一"],
    [{ en: "A remark." }, "A remark.", "A remark."],
    [{ from: null, to: 2018 }, "2018", "2018"],
    [{ from: 2015, to: 2018 }, "2015–2018", "2015—2018"],
    [{ end: 223, start: 51 }, "51–223", "51—223"],
    [{ end: 67, start: 67 }, "67", "67"],
    [2018, "2018", "2018"],
    [15423.12, "15,423.12", "15,423.12"],
    ["to-be-upgraded", "to-be-upgraded", "提升"],
    [[true, false], "yes; no", "是；否"],
    [null, "", ""],
  ])("of %j is %s, and %s in Chinese", (value, english, chinese) => {
    expect(inWords(value, "en", unit)).toBe(english);
    expect(inWords(value, "zh", unit)).toBe(chinese);
  });
});

describe("a number of a unit that is itself a number", () => {
  it.each([
    [14000, "100 million yuan", 1e8, "1.4 trillion yuan"],
    [340, "100 million US dollars", 1e8, "34 billion US dollars"],
    [15.6, "10,000 yuan per person", 1e4, "156,000 yuan per person"],
    [150, "10,000 square metres", 1e4, "1.5 million square metres"],
  ])("%d of %s is told in full", (value, en, factor, full) => {
    expect(inFull({ value }, { en, factor })).toBe(full);
  });

  it("is not told where it is a range, or the unit counts single things", () => {
    expect(inFull({ value: 5, max: 10 }, { en: "100 million yuan", factor: 1e8 })).toBeNull();
    expect(inFull({ value: 23 }, { en: "enterprises", factor: 1 })).toBeNull();
  });

  it("is told of every such unit of the plan by its factor", () => {
    const units = (dataset.targets ?? []).map(({ unit }) => unit as Unit);
    const scaled = units.filter(({ en }) => /^\d/.test(en));
    expect(scaled.length).toBeGreaterThan(10);
    for (const unit of scaled)
      expect(inFull({ value: 1 / unit.factor }, unit)).toMatch(/^1 [a-zA-Z]/);
  });
});

describe("a value of a closed set", () => {
  const grades = ["A", "B", "C"];
  const all = resources.flatMap(({ columns }) => columns.flatMap(({ values = [] }) => values));
  const named = [...new Set([...all, ...Evidence.shape.method.options, "true", "false"])].filter(
    (value) => !grades.includes(value),
  );

  it.each(named)("has words in Chinese: %s", (value) => {
    expect(codeIn(value, "zh")).toMatch(/^(\p{Script=Han}+|%)$/u);
    expect(codeIn(value, "en")).toBe(value);
  });
});
