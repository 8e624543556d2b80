import { describe, expect, it } from "vitest";
import { keepingLost, shifts } from "../../src/build/locate/noted-lines.ts";
import { place, type Quotation } from "../../src/build/locate/place.ts";

const text = [..."金融，物流。\n建成10个园区，认定10个园区。\n物流\n"];
const quoted = (line: number, exact: string, around = {}) =>
  place(text, { line, quote: { exact, ...around } });

describe("a quotation", () => {
  it("is found by its line and words", () => {
    expect(quoted(3, "物流").position).toEqual({ start: 24, end: 26 });
  });

  it("that stands twice is chosen by what stands before it", () => {
    const { position, quote } = quoted(2, "10个园区", { prefix: "认定" });
    expect(position).toEqual({ start: 17, end: 22 });
    expect(quote.suffix).toBe("。\n物流\n");
  });

  it.each([
    ["stands twice", 2, "10个园区", {}, /stands 2 times on line 2; give a prefix or suffix/],
    ["is on other lines", 2, "物流", {}, /'物流' is not on line 2, but on 1, 3; correct the line/],
    ["is nowhere", 2, "11个园区", {}, /'11个园区' stands nowhere in the document; quote it as/],
    ["has no words", 2, "", {}, /it has no quote; write the words that prove the value/],
    [
      "has a wrong prefix",
      1,
      "物流",
      { prefix: "商贸，", suffix: "。" },
      /the prefix '商贸，' does not stand beside '物流' on line 1; correct it or take it out/,
    ],
    [
      "has a wrong suffix",
      1,
      "物流",
      { prefix: "，", suffix: "吗" },
      /the suffix '吗' does not stand beside '物流' on line 1/,
    ],
  ])("that %s is refused with what to do", (_, line, exact, around, said) => {
    expect(() => quoted(line, exact, around)).toThrow(said);
  });

  it("that is missing is refused as well", () => {
    expect(() => place(text, { line: 1 } as Quotation)).toThrow("it has no quote");
  });
});

describe("the note of quoted lines", () => {
  const noted = { targets: { a: [1, 2], b: [3] }, discrepancies: { c: [4, 4] } };
  const now = { targets: { a: [1, 2, 5], d: [3] }, discrepancies: { c: [4] } };

  it("tells what each record lost and gained", () => {
    expect(shifts(noted, now)).toEqual([
      { record: "targets/a", lost: [], gained: [5] },
      { record: "targets/b", lost: [3], gained: [] },
      { record: "targets/d", lost: [], gained: [3] },
      { record: "discrepancies/c", lost: [4], gained: [] },
    ]);
    expect(shifts(noted, structuredClone(noted))).toEqual([]);
  });

  it("keeps what was lost, and takes what was gained", () => {
    expect(keepingLost(noted, now)).toEqual({
      targets: { a: [1, 2, 5], d: [3], b: [3] },
      discrepancies: { c: [4, 4] },
    });
  });
});
