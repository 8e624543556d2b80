import { describe, expect, it } from "vitest";
import { completenessFailures } from "../../src/build/verify/completeness.ts";
import { documentOf } from "../../src/build/verify/document.ts";
import type { LeftOut } from "../../src/model/left-out.ts";

const line = "建成10家企业、20个园区";
const document = documentOf(new TextEncoder().encode(line));
const leftOut = (number: string, text = line): LeftOut => ({
  line: 1,
  text,
  number,
  reason: "structure",
  note: null,
});
const said = (...entries: LeftOut[]) => completenessFailures(document, {}, entries).join("\n");

describe("a number that is left out", () => {
  it("is that number alone, and none of those beside it", () => {
    expect(said(leftOut("10"))).toMatch(/line 1 › 20: no record quotes/);
    expect(said(leftOut("10"))).not.toMatch(/› 10:/);
    expect(said(leftOut("10"), leftOut("20"))).toBe("");
  });

  it("stands once in the words that are given for it", () => {
    expect(said(leftOut("30"), leftOut("20"))).toMatch(/30 does not stand there once/);
    expect(said(leftOut("0"), leftOut("20"))).toMatch(/0 does not stand there once/);
  });
});
