import { expect, it } from "vitest";
import { releaseOrder } from "../../src/model/release-order.ts";

it("releases are in the order of their years and counters, and the draft comes last", () => {
  const inOrder = ["2026.1", "2026.2", "2026.10", "2027.1", "draft"];
  expect(inOrder.toReversed().sort(releaseOrder)).toEqual(inOrder);
});
