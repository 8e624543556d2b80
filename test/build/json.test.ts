import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/build/json.ts";

describe("JSON that people write", () => {
  it("is read as any parser reads it", () => {
    const value = { a: [1, -2.5e3, true, null, '\\ " \u00e9 渝'], b: { a: {} }, "": [] };
    expect(parseJson(JSON.stringify(value, null, 2), "x.json")).toEqual(value);
  });

  it("has no name twice in one object, and says where", () => {
    const twice = '[\n  { "value": 1, "of": { "value": 2 },\n    "value": 3 }\n]';
    expect(() => parseJson(twice, "data/targets.json")).toThrow(
      "data/targets.json:3:5: 'value' stands twice in one object.",
    );
  });

  it.each([
    [
      "a comma too many in a list",
      "[\n  1,\n]",
      "x.json:3:1: a value is missing, or there is a comma too many",
    ],
    [
      "a comma too many in an object",
      '{ "a": 1,\n}',
      "x.json:2:1: a name in double quotes is missing",
    ],
    ["a comma too few", "[\n  1\n  2\n]", "x.json:3:3: a comma is missing before"],
    ["a colon too few", '{ "a" 1 }', "x.json:1:7: a colon is missing"],
    ["a list left open", "[1, 2", "x.json:1:6: a ] is missing"],
    ["something after the end", "[1] 2", "x.json:1:5: there is something after the end"],
    ["a remark", "[1] // one", "x.json:1:5: no JSON (InvalidCommentToken)"],
    ["nothing", "", "x.json:1:1: a value is missing"],
  ])("is told to have %s, with line and column", (_, text, said) => {
    expect(() => parseJson(text, "x.json")).toThrow(said);
  });
});
