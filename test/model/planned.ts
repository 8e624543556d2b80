import fc from "fast-check";
import type { PlannedTarget } from "../../src/model/derive/planned-target.ts";
import type { Observation } from "../../src/model/resources/observations.ts";
import { dataset, recordOf } from "./dataset.ts";

/** A target of the plan, as monitoring reads it. */
export const planned = (id: string) => recordOf(dataset, "targets", id) as unknown as PlannedTarget;

export const indicators = (dataset.targets ?? []).filter(
  ({ kind }) => kind === "indicator",
) as unknown as PlannedTarget[];

export const observations = (dataset.observations ?? []) as unknown as Observation[];

/** Any target with a baseline, a growth and a value to reach, rising or falling. */
export const anyTarget: fc.Arbitrary<PlannedTarget> = fc
  .record({
    base: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
    times: fc.double({ min: 0.2, max: 5, noNaN: true }),
    growth: fc.double({ min: 0.1, max: 30, noNaN: true }),
    linear: fc.boolean(),
    span: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ base, times, growth, linear, span }) => ({
    ...planned("services-value-added"),
    baseline: { year: 2018, value: base },
    target: { year: 2018 + span, value: base * times, max: null, comparator: "exactly" as const },
    growth: {
      value: growth,
      unit: linear ? ("percentage-points" as const) : ("percent" as const),
      basis: linear ? ("percentage-points" as const) : ("nominal" as const),
      printed: `${growth}`,
    },
  }));
