import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/build/json.ts";

describe("JSON that people write", () => {
  it("is read as JSON.parse reads it, whatever its value and however it is laid out", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const laidOut = JSON.stringify(value, null, indent);
        for (const one of [text, laidOut, ` \r\n${laidOut}\t`])
          expect(parseJson(one, "x.json")).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("is refused wherever JSON.parse refuses it", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", "x", "\u0001", "\\"))
      .map(([text, at, put]) => {
        const place = at % text.length;
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        const parses = (parse: (text: string) => unknown) => {
          try {
            return { value: parse(text) };
          } catch {
            return null;
          }
        };
        const expected = parses(JSON.parse);
        if (expected === null) expect(() => parseJson(text, "x.json")).toThrow();
        else if (!/"([^"]*)":.*"\1":/s.test(text))
          expect(parses((one) => parseJson(one, "x.json"))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
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
