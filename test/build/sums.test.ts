import { describe, expect, it } from "vitest";
import { derivedFailures } from "../../src/build/verify/derived.ts";
import type { Files } from "../../src/build/verify/record.ts";

/** What the verifier says of a discrepancy whose sums are these. */
const said = (arithmetic: string) =>
  derivedFailures({ discrepancies: [{ id: "one", arithmetic }] } as unknown as Files).join("\n");

describe("the sums of a discrepancy", () => {
  it("hold to as many digits as they print", () => {
    expect(said("1 + 1 = 2; 1 / 3 = 33.3 %")).toBe("");
    expect(said("1 + 1 = 3")).toMatch(/one › arithmetic: 1 \+ 1 is 2, not 3/);
    expect(said("1 / 3 = 33.4 %")).toMatch(/not 33\.4/);
  });

  it("have one result each", () => {
    expect(said("1 + 1 = 2 = 3")).toMatch(/is not a formula with its value/);
    expect(said("1 + 1")).toMatch(/is not a formula with its value/);
  });
});
