import { describe, expect, it } from "vitest";
import { scorecardOf, summaryOf } from "../../src/model/derive/scorecard.ts";
import { indicators, observations } from "./planned.ts";

describe("the scorecard", () => {
  const all = { year: 2022, groups: null, verdicts: null, asOf: null };

  it("has each indicator once, in the order of box 1", () => {
    const lines = scorecardOf(indicators, observations, all);
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it("calls not observed what nobody reported", () => {
    const lines = scorecardOf(indicators, observations, all);
    expect(summaryOf(lines).verdicts).toEqual({
      met: 0,
      "on-track": 0,
      behind: 2,
      "not-comparable": 0,
      "not-observed": 18,
    });
    const silent = lines.filter(({ verdict }) => verdict === "not-observed");
    expect(silent.every(({ observed, gap }) => observed === null && gap === null)).toBe(true);
  });

  it("counts what it shows, in all and by group", () => {
    const lines = scorecardOf(indicators, observations, { ...all, groups: ["structure"] });
    expect(lines).toHaveLength(7);
    const { verdicts: counts, groups } = summaryOf(lines);
    expect(groups).toEqual({ structure: counts });
  });
});
