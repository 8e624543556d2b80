import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "../../../src/model/charts/apart.ts";

describe("levels that are kept apart", () => {
  it("stay where they are wanted if they do not touch", () => {
    expect(apart([10, 40, 80], 16)).toEqual([10, 40, 80]);
  });

  it("make way for one another alike, and for nobody else", () => {
    expect(apart([100, 104, 200], 16)).toEqual([94, 110, 200]);
    expect(apart([100, 100, 100], 16)).toEqual([84, 100, 116]);
  });

  it("are at least so far apart, whatever is wanted", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (any) => {
        const levels = apart(
          [...any].sort((a, b) => a - b),
          16,
        );
        levels.slice(1).forEach((level, i) => {
          expect(level - (levels[i] ?? 0)).toBeGreaterThan(16 - 1e-6);
        });
      }),
    );
  });
});
