import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastOf } from "../../src/model/derive/forecast.ts";
import { rounded } from "../../src/model/derive/planned-target.ts";
import type { Method } from "../../src/model/derive/shapes/forecast.ts";
import { trendOf } from "../../src/model/derive/trend.ts";
import { observations, planned } from "./planned.ts";

const of = (id: string, asOf: string | null) => forecastOf(planned(id), observations, asOf);
const method = (id: string, asOf: string, name: Method["method"]) =>
  of(id, asOf).methods.find((one) => one.method === name);

describe("a forecast", () => {
  it("rests on what compares with the plan, from the baseline on", () => {
    const { status, points } = of("services-value-added", "2022-12-31");
    expect(status).toBe("forecast");
    expect(points.map(({ year, value }) => [year, value])).toEqual([
      [2018, 10656],
      [2019, 11306.02],
      [2020, 11633.89],
      [2021, 12680.94],
    ]);
  });

  it("goes on at the planned rate and at the last growth", () => {
    // 12680.94 × 1.07
    expect(method("services-value-added", "2022-12-31", "planned-rate")?.values).toEqual([
      { year: 2022, value: 13568.61, low: null, high: null, formula: "12680.94*(1+7/100)^1" },
    ]);
    // 12680.94² / 11633.89 = 13822.22
    expect(method("services-value-added", "2022-12-31", "last-growth")?.values[0]?.value).toBe(
      13822.22,
    );
    // 53 + 0.4, and 53 + (53 - 52.8)
    expect(method("services-share-of-gdp", "2022-12-31", "planned-rate")?.values[0]?.value).toBe(
      53.4,
    );
    expect(method("services-share-of-gdp", "2022-12-31", "last-growth")?.values[0]?.value).toBe(
      53.2,
    );
  });

  it("draws a least-squares line with the interval of the next figure", () => {
    // Values 52.3, 53.2, 52.8, 53: slope 0.17, intercept 52.57; residuals -0.27, 0.46, -0.11, -0.08,
    // so s = √(0.303/2) = 0.38923; at x = 4, t·s·√(1 + 1/4 + 2.5²/5) = 4.303 × 0.38923 × 1.58114 = 2.648
    const line = method("services-share-of-gdp", "2022-12-31", "linear-trend");
    expect(line?.values).toEqual([
      { year: 2022, value: 53.25, low: 50.6, high: 55.9, formula: "52.57+0.17*4" },
    ]);
    expect(line?.interval?.en).toContain("95 %");
    expect(line?.reachesTarget).toBe(false);
  });

  it("refuses where there are too few points, method by method", () => {
    const { methods } = of("services-value-added", "2020-12-31");
    expect(methods.map(({ method, refusal }) => [method, refusal === null])).toEqual([
      ["planned-rate", true],
      ["last-growth", true],
      ["linear-trend", false],
      ["log-linear-trend", false],
    ]);
    const { status, methods: none } = of("services-share-of-employment", null);
    expect(status).toBe("too-few");
    expect(none.every(({ refusal, values }) => refusal !== null && values.length === 0)).toBe(true);
  });

  it("does not take a share to grow at one rate", () => {
    expect(
      method("services-share-of-gdp", "2022-12-31", "log-linear-trend")?.refusal?.en,
    ).toContain("percentage points");
  });

  it("has nothing left to say once the target year was observed", () => {
    expect(of("services-share-of-gdp", null)).toMatchObject({ status: "observed", methods: [] });
  });

  it("gives for every value a formula that yields it", () => {
    const asked = [
      ["services-value-added", "2020-12-31"],
      ["services-value-added", "2022-12-31"],
      ["services-share-of-gdp", "2022-12-31"],
    ] as const;
    for (const [id, asOf] of asked)
      for (const { values } of of(id, asOf).methods)
        for (const { value, formula } of values)
          expect(
            Math.abs(Number(new Function(`return ${formula.replaceAll("^", "**")}`)()) - value),
            formula,
          ).toBeLessThan(0.006);
  });
});

describe("a trend", () => {
  const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });

  it("through points on a line is that line, with no width", () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.integer({ min: 3, max: 10 }), (slope, start, n) => {
        const points = Array.from({ length: n }, (_, x) => [x, start + slope * x] as const);
        const next = trendOf(points)?.at(n);
        const exact = start + slope * n;
        const scale = 1e-6 * (1 + Math.abs(start) + Math.abs(slope) * n);
        for (const value of [next?.value, next?.low, next?.high])
          expect(Math.abs((value ?? Number.NaN) - exact)).toBeLessThan(scale);
      }),
    );
  });

  it("is surer inside its points than beyond them", () => {
    const trend = trendOf([
      [0, 1],
      [1, 3],
      [2, 2],
      [3, 4],
    ]);
    const width = (x: number) => {
      const { low = 0, high = 0 } = trend?.at(x) ?? {};
      return rounded(high - low);
    };
    expect(width(1)).toBe(width(2));
    expect(width(4)).toBeGreaterThan(width(2));
    expect(width(6)).toBeGreaterThan(width(4));
  });

  it("takes three points", () => {
    expect(
      trendOf([
        [0, 1],
        [1, 2],
      ]),
    ).toBeNull();
  });
});
