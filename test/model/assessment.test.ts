import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/model/derive/assessment.ts";
import { directionOf } from "../../src/model/derive/direction.ts";
import type { PlannedTarget } from "../../src/model/derive/planned-target.ts";
import { assessedYears } from "../../src/model/derive/planned-value.ts";
import { reaches } from "../../src/model/derive/reaches.ts";
import { type Verdict, verdicts } from "../../src/model/derive/rules.ts";
import type { Observation } from "../../src/model/resources/observations.ts";
import { anyTarget, observations, planned } from "./planned.ts";

const of = (id: string, year: number, asOf: string | null = null) =>
  assess(planned(id), observations, { year, asOf, brought: null });

const bring = (
  target: PlannedTarget,
  year: number,
  value: number,
  basis: "comparable-prices" | "nominal" | "percentage-points",
) => assess(target, observations, { year, asOf: null, brought: { value, basis } });

describe("the assessment of services value added", () => {
  it("grows the baseline at the reported real rates, and sets that against the target", () => {
    // 10656 × 1.061 × 1.029 × 1.09 × 1.019 = 12921.88: about 12,922, below 14,000
    expect(of("services-value-added", 2022)).toMatchObject({
      verdict: "behind",
      rule: { id: "target-missed" },
      planned: { value: 14000, by: "target" },
      observed: {
        value: 12921.88,
        comparator: "about",
        formula: "10656*(1+6.1/100)*(1+2.9/100)*(1+9/100)*(1+1.9/100)",
      },
      gap: { value: -1078.12, percent: -7.7 },
    });
  });

  it("says why 15,423.12 in current prices does not show that 14,000 was met", () => {
    const { comparisons, caveats } = of("services-value-added", 2022);
    expect(comparisons.find(({ of }) => of === "level")).toMatchObject({
      value: 15423.12,
      verdict: "not-comparable",
      rule: { id: "other-prices" },
      gap: null,
      why: { en: expect.stringMatching(/20363\.19 to 21588\.8.*21866\.8.*comparable prices/) },
    });
    expect(caveats.length).toBeGreaterThan(0);
  });

  it("is of a year before set against the easier of the two paths", () => {
    // 10656 × 1.07³ = 13054.06 by the printed growth; 13076.59 by the implied one
    expect(of("services-value-added", 2021)).toMatchObject({
      verdict: "behind",
      planned: { value: 13054.06, by: "printed-growth" },
      // 10656 × 1.061 × 1.029 × 1.09
      observed: { value: 12680.94 },
    });
  });

  it("is of what was known on the day", () => {
    expect(of("services-value-added", 2022, "2023-03-16").verdict).toBe("not-observed");
    expect(of("services-value-added", 2022, "2023-03-17").verdict).toBe("behind");
  });

  it("does not bridge a year without a rate", () => {
    const without = observations.filter(({ year }) => year !== 2020);
    const question = { year: 2022, asOf: null, brought: null };
    expect(assess(planned("services-value-added"), without, question)).toMatchObject({
      verdict: "not-comparable",
      rule: { id: "growth-missing" },
      observed: null,
    });
  });

  it("takes the later of two reports of a year, and leaves both where they are", () => {
    const first = observations.find(({ id }) => id === "services-value-added-2022-preliminary");
    if (!first) throw new Error("The observation is gone.");
    const revised: Observation = {
      ...first,
      id: "services-value-added-2022-final",
      vintage: "final",
      published: "2024-01-31",
      realGrowth: { value: 12, comparator: "exactly" },
    };
    const both = [revised, ...observations];
    const ask = (asOf: string | null) =>
      assess(planned("services-value-added"), both, { year: 2022, asOf, brought: null });
    // 12680.94… × 1.12 = 14202.65
    expect(ask(null)).toMatchObject({ verdict: "met", observed: { value: 14202.65 } });
    expect(ask("2023-12-31")).toMatchObject({ verdict: "behind", observed: { value: 12921.88 } });
  });
});

describe("the assessment of a share", () => {
  it.each([
    // 52.3 + 0.4 a year: 52.7, 53.1, 53.5; the target is 54
    [2019, 53.2, 52.7, "on-track", "on-path"],
    [2020, 52.8, 53.1, "behind", "below-path"],
    [2021, 53, 53.5, "behind", "below-path"],
    [2022, 53, 54, "behind", "target-missed"],
  ])("of %i sets %d against %d", (year, observed, wanted, verdict, rule) => {
    expect(of("services-share-of-gdp", year)).toMatchObject({
      verdict,
      rule: { id: rule },
      observed: { value: observed },
      planned: { value: wanted },
      gap: { percent: null },
    });
  });

  it("is undecided where only a bound was reported", () => {
    // More than 60, while the path wants 61.5
    expect(of("modern-services-share", 2019)).toMatchObject({
      verdict: "not-comparable",
      rule: { id: "bound-undecided" },
      observed: null,
      gap: null,
    });
  });

  it("is not comparable on another series, and says why", () => {
    const { verdict, rule, comparisons } = of("services-share-of-employment", 2021);
    expect({ verdict, rule: rule.id }).toEqual({ verdict: "not-comparable", rule: "other-series" });
    expect(comparisons[0]?.why?.en).toContain("2020 census");
  });
});

describe("a figure that the caller brings", () => {
  const value = planned("services-value-added");

  it("is assessed as the plan counts", () => {
    expect(bring(value, 2021, 13100, "comparable-prices").verdict).toBe("on-track");
    expect(bring(value, 2021, 13000, "comparable-prices").verdict).toBe("behind");
    expect(bring(value, 2021, 14000, "comparable-prices").verdict).toBe("met");
  });

  it("is not comparable on another basis", () => {
    expect(bring(value, 2022, 15423.12, "nominal")).toMatchObject({
      verdict: "not-comparable",
      rule: { id: "other-prices" },
    });
    expect(bring(planned("tourism-revenue"), 2022, 8000, "comparable-prices").rule.id).toBe(
      "other-basis",
    );
  });

  it("reaches a bound only beyond it", () => {
    // 突破1500亿元: more than 1500
    const online = planned("online-retail-sales");
    expect(bring(online, 2022, 1500, "nominal").verdict).toBe("behind");
    expect(bring(online, 2022, 1500.01, "nominal").verdict).toBe("met");
  });

  it("reaches from above what is to fall", () => {
    // 下降到12.5%左右
    const costs = planned("logistics-costs-share-of-gdp");
    expect(directionOf(costs)).toBe("down");
    expect(bring(costs, 2022, 12.4, "percentage-points").verdict).toBe("met");
    expect(bring(costs, 2022, 13, "percentage-points").verdict).toBe("behind");
  });

  it("is better or as good for every greater value, or smaller one where the target falls", () => {
    const rank = (verdict: Verdict) => -verdicts.indexOf(verdict);
    fc.assert(
      fc.property(
        anyTarget,
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.nat(),
        (target, one, other, pick) => {
          const years = assessedYears(target);
          const year = years[pick % years.length] ?? target.target.year;
          const basis = target.growth?.basis ?? "nominal";
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const [worse, better] = directionOf(target) === "up" ? [low, high] : [high, low];
          expect(rank(bring(target, year, better, basis).verdict)).toBeGreaterThanOrEqual(
            rank(bring(target, year, worse, basis).verdict),
          );
        },
      ),
    );
  });

  it("is behind by as little as it is, never by 0", () => {
    const share = bring(planned("services-share-of-gdp"), 2021, 53.4999, "percentage-points");
    expect(share).toMatchObject({
      verdict: "behind",
      gap: { value: -0.0001, formula: "53.4999-53.5" },
    });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 99, noNaN: true }), (value) => {
        const given = Number(value.toFixed(6));
        const { gap, verdict } = bring(
          planned("services-share-of-gdp"),
          2022,
          given,
          "percentage-points",
        );
        expect(Math.sign(gap?.value ?? Number.NaN) >= 0).toBe(verdict === "met");
      }),
    );
  });

  it("of a multiple of value added compares at comparable prices alone", () => {
    const doubling = planned("services-value-added-doubling");
    expect(bring(doubling, 2020, 1.5, "nominal")).toMatchObject({
      verdict: "not-comparable",
      rule: { id: "other-prices" },
    });
    expect(bring(doubling, 2020, 1.5, "comparable-prices").verdict).toBe("on-track");
  });
});

describe("a bound", () => {
  it.each([
    ["more-than", 60, 60, true],
    ["more-than", 60, 61, null],
    ["at-least", 62, 61, true],
    ["less-than", 60, 61, false],
    ["less-than", 60, 60, false],
    ["at-most", 60, 60, null],
    ["about", 60, 60, true],
  ] as const)("of %s %d against %d is %s", (comparator, value, wanted, there) => {
    expect(reaches({ value, comparator }, { value: wanted, comparator: "exactly" }, "up")).toBe(
      there,
    );
  });

  it("decides as its mirror image does of what falls", () => {
    const mirror = { "more-than": "less-than", "at-least": "at-most" } as const;
    for (const comparator of ["more-than", "at-least"] as const)
      for (const value of [-1, 0, 1])
        expect(
          reaches(
            { value: -value, comparator: mirror[comparator] },
            { value: 0, comparator: "exactly" },
            "down",
          ),
        ).toBe(reaches({ value, comparator }, { value: 0, comparator: "exactly" }, "up"));
  });
});
