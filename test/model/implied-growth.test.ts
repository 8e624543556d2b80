import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impliedGrowth } from "../../src/model/derive/implied-growth.ts";
import { dataset } from "./dataset.ts";

const planned = (from: number, to: number, value: number, printed: string) => ({
  baseline: { year: 2018, value: from },
  target: { year: 2022, value: to, max: null },
  growth: {
    value,
    printed,
    unit: printed.endsWith("%") ? ("percent" as const) : ("percentage-points" as const),
  },
});

describe("implied growth", () => {
  it("is compound for a growth in percent", () => {
    // (14000 / 10656)^(1/4) = 1.31381…^0.25 = 1.07062…
    expect(impliedGrowth(planned(10656, 14000, 7, "7%"))).toEqual({
      value: 7.06,
      formula: "(14000/10656)^(1/4)-1",
      agrees: true,
    });
  });

  it("is the mean yearly difference for a growth in percentage points", () => {
    // (54 - 52.3) / 4 = 0.425, which rounds to the printed 0.4
    expect(impliedGrowth(planned(52.3, 54, 0.4, "0.4个百分点"))).toMatchObject({
      value: 0.43,
      formula: "(54-52.3)/4",
      agrees: true,
    });
  });

  it("disagrees where the printed growth does not follow", () => {
    expect(impliedGrowth(planned(244.1, 340, 10, "10%"))).toMatchObject({
      value: 8.64,
      agrees: false,
    });
  });

  it("is null without a baseline, a single target or a growth", () => {
    const whole = planned(1, 2, 3, "3%");
    expect(impliedGrowth({ ...whole, baseline: null })).toBeNull();
    expect(impliedGrowth({ ...whole, baseline: { year: 2018, value: null } })).toBeNull();
    expect(impliedGrowth({ ...whole, target: null })).toBeNull();
    expect(impliedGrowth({ ...whole, target: { year: 2022, value: 3, max: 5 } })).toBeNull();
    expect(impliedGrowth({ ...whole, growth: null })).toBeNull();
  });

  it("composed over the years gives the target back", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (from, times) => {
          const growth = impliedGrowth(planned(from, from * times, 1, "1%"));
          const back = from * (1 + (growth?.value ?? 0) / 100) ** 4;
          expect(Math.abs(back / (from * times) - 1)).toBeLessThan(0.0005);
        },
      ),
    );
  });

  it("parts from the printed growth in six of the twenty indicators", () => {
    const parted = (dataset.targets ?? [])
      .filter(({ kind }) => kind === "indicator")
      .filter(({ derived }) => {
        const { impliedGrowth } = derived as { impliedGrowth: { agrees: boolean } };
        return !impliedGrowth.agrees;
      });
    expect(parted.map(({ number }) => number)).toEqual([8, 11, 14, 16, 17, 20]);
  });
});
