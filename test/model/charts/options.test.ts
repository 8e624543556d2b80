import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/charts/language.ts";
import {
  type Options,
  optionsNamed,
  readOptions,
  shows,
  themes,
  withOptions,
} from "../../../src/model/charts/options.ts";

const errorsOf = (entries: [string, string][]) => {
  const read = readOptions(entries);
  return "errors" in read ? read.errors : [];
};

describe("options", () => {
  it("have a value each, whether or not it is given", () => {
    expect(readOptions([])).toEqual({
      options: { lang: "en", theme: "auto", show: "chart", release: null },
    });
  });

  it("come back from their own spelling, whatever they are", () => {
    const options = fc.record({
      lang: fc.constantFrom(...languages),
      theme: fc.constantFrom(...themes),
      show: fc.constantFrom(...shows),
      release: fc.constantFrom(null, "2026.1"),
    });
    fc.assert(
      fc.property(options, (asked: Options) => {
        const entries = [...new URL(withOptions("/e", asked), "https://a.test").searchParams];
        expect(readOptions(entries)).toEqual({ options: asked });
      }),
    );
  });

  it("are refused where they are unknown, repeated, empty or of another value, all at once", () => {
    expect(
      errorsOf([
        ["them", "dark"],
        ["lang", "fr"],
        ["show", ""],
        ["release", "2026.1"],
        ["release", "2026.1"],
      ]),
    ).toMatchObject([
      { name: "them", code: "unknown", didYouMean: "theme" },
      { name: "lang", code: "not-allowed", allowed: ["en", "zh"] },
      { name: "show", code: "empty" },
      { name: "release", code: "repeated" },
    ]);
  });

  it("are only those that are taken", () => {
    expect(readOptions([["show", "table"]], optionsNamed("lang", "theme"))).toMatchObject({
      errors: [{ name: "show", code: "unknown" }],
    });
  });
});
