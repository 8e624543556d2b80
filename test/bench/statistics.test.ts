import { describe, expect, it } from "vitest";
import { line } from "../../bench/figures.ts";
import { inWords, ratios, spreadOf } from "../../bench/statistics.ts";

describe("the spread of rounds", () => {
  it("is their median and quartiles, whatever their order", () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ low: 2, median: 3, high: 4 });
    expect(spreadOf([1, 2])).toEqual({ low: 1.25, median: 1.5, high: 1.75 });
  });

  it("of two servers compares what they did in the same round", () => {
    expect(ratios([2, 20, 200], [1, 10, 100]).median).toBe(2);
  });

  it("is written with as many digits as tell something", () => {
    expect(inWords({ low: 0.9, median: 1.005, high: 1.2 }, 1)).toBe("1.0 (0.9–1.2)");
  });
});

describe("a figure", () => {
  it("is reached or not", () => {
    expect(line("x", 0.75, ">=", 0.75).reached).toBe(true);
    expect(line("x", 0.74, ">=", 0.75).reached).toBe(false);
    expect(line("x", 1000, "<", 1000).reached).toBe(false);
    expect(line("x", Number.NaN, "<", 1000).reached).toBe(false);
  });
});
