import { describe, expect, it } from "vitest";
import { resources } from "../../src/model/catalogue.ts";
import { codeIn } from "../../src/model/codes.ts";
import { Evidence } from "../../src/model/evidence.ts";
import { inWords } from "../../src/model/in-words.ts";

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
    [{ value: 7, comparator: "exactly", unit: "percent" }, "exactly 7 percent", "7%"],
    [{ zh: "一", en: "one" }, "一 (one)", "一"],
    [{ en: "A remark." }, "A remark.", "A remark."],
    [{ from: null, to: 2018 }, "2018", "2018"],
    [{ from: 2015, to: 2018 }, "from 2015; to 2018", "起：2015；止：2018"],
    ["to-be-upgraded", "to-be-upgraded", "待提升"],
    [[true, false], "yes; no", "是；否"],
    [null, "", ""],
  ])("of %j is %s, and %s in Chinese", (value, english, chinese) => {
    expect(inWords(value, "en", unit)).toBe(english);
    expect(inWords(value, "zh", unit)).toBe(chinese);
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
