import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathsOf } from "../../src/model/derive/path.ts";
import { rounded } from "../../src/model/derive/planned-target.ts";
import { trajectoryOf } from "../../src/model/derive/trajectory.ts";
import { anyTarget, planned } from "./planned.ts";

const values = (id: string, by: string) =>
  trajectoryOf(planned(id))
    .paths.find((path) => path.by === by)
    ?.points.map(({ value }) => value);

describe("a trajectory", () => {
  it("compounds the printed growth, and beside it the growth that baseline and target imply", () => {
    // 10656 × 1.07 = 11401.92; × 1.07 = 12200.0544; × 1.07 = 13054.058…; × 1.07 = 13967.842…
    expect(values("services-value-added", "printed-growth")).toEqual([
      10656, 11401.92, 12200.05, 13054.06, 13967.84,
    ]);
    // (14000 / 10656)^(1/4) = 1.070611…
    expect(values("services-value-added", "implied-growth")).toEqual([
      10656, 11408.48, 12214.09, 13076.59, 14000,
    ]);
  });

  it("steps evenly where the plan counts in percentage points", () => {
    expect(values("services-share-of-gdp", "printed-growth")).toEqual([
      52.3, 52.7, 53.1, 53.5, 53.9,
    ]);
    // (54 - 52.3) / 4 = 0.425 a year
    expect(values("services-share-of-gdp", "implied-growth")).toEqual([
      52.3, 52.73, 53.15, 53.58, 54,
    ]);
  });

  it("shows where the two part", () => {
    // 244.1 × 1.1^4 = 357.386…, while the plan wants 340
    expect(values("services-trade", "printed-growth")?.at(-1)).toBe(357.39);
    expect(values("services-trade", "implied-growth")?.at(-1)).toBe(340);
    expect(trajectoryOf(planned("services-trade")).agree).toBe(false);
  });

  it("has a formula for each point that gives its value", () => {
    for (const { points } of trajectoryOf(planned("tourism-revenue")).paths)
      for (const { formula, value } of points)
        expect(rounded(Number(new Function(`return ${formula.replaceAll("^", "**")}`)()))).toBe(
          value,
        );
  });

  it("keeps what a bound means, on the way as at the end", () => {
    const retail = trajectoryOf(planned("retail-sales"));
    expect(retail.basis).toBeNull();
    const [, implied] = retail.paths;
    expect(implied?.points.map(({ comparator }) => comparator)).toEqual([
      "exactly",
      "about",
      "about",
      "about",
      "about",
    ]);
  });

  it("is none where the baseline holds the bound already", () => {
    // At least 50 from 72.7: a line from one to the other would plan a fall that nobody wants.
    const { status, paths, remark } = trajectoryOf(planned("services-contribution-to-growth"));
    expect({ status, paths }).toEqual({ status: "kept", paths: [] });
    expect(remark?.en).toContain("asks to keep it");
  });

  it("is an end without a way where the document prints no baseline", () => {
    const { status, paths, goal, remark } = trajectoryOf(planned("headquarters-clusters"));
    expect({ status, paths }).toEqual({ status: "end-only", paths: [] });
    expect(goal).toMatchObject({ value: 3, max: 5, comparator: "between" });
    expect(remark?.en).toContain("no baseline");
  });

  it("counts the base year as 1 where only a multiple of it is printed", () => {
    const points = values("services-value-added-doubling", "implied-growth");
    expect([points?.at(0), points?.at(-1), points?.length]).toEqual([1, 2, 11]);
  });

  it("leads to both ends of a range", () => {
    const range = planned("services-value-added");
    const target = { ...range.target, value: 14000, max: 15000, comparator: "between" as const };
    const [, implied] = trajectoryOf({ ...range, target }).paths;
    expect(implied?.points.at(-1)).toMatchObject({ value: 14000, max: 15000 });
    expect(implied?.points.at(0)).toMatchObject({ value: 10656, max: null });
  });

  it("starts at the baseline, and by the implied growth ends at the target", () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        for (const { by, points } of trajectoryOf(target).paths) {
          expect(points[0]?.value).toBe(target.baseline?.value);
          if (by === "implied-growth")
            expect(points.at(-1)?.value).toBe(rounded(target.target.value));
        }
      }),
    );
  });

  it("composed year by year is the whole", () => {
    fc.assert(
      fc.property(anyTarget, fc.integer({ min: 1, max: 20 }), (target, years) => {
        for (const { growth, after } of pathsOf(target)) {
          const step = (n: number) =>
            growth.unit === "percent" ? after(n) / after(n - 1) : after(n) - after(n - 1);
          const span = target.target.year - (target.baseline?.year ?? 0);
          const n = 1 + (years % span);
          expect(Math.abs(step(n) - step(1))).toBeLessThan(1e-6 * Math.max(1, Math.abs(step(1))));
        }
      }),
    );
  });
});
