import type { PlannedTarget } from "../derive/planned-target.ts";
import { trajectoryOf } from "../derive/trajectory.ts";
import type { Text } from "../text.ts";
import type { Step } from "./time-ground.ts";

/** What a chart draws of what the plan wants between its years. */
export interface PlannedWays {
  /** From baseline to target, or a bound that is to be kept; empty where the plan has only an end. */
  main: Step[];
  /** By the printed growth, where it leads elsewhere: the document prints both. */
  parting: Step[];
  /** The main way is a bound that the baseline holds already. */
  kept: boolean;
  remark: Text | null;
}

/** The ways of a target's trajectory. */
export function plannedWays(target: PlannedTarget): PlannedWays {
  const { paths, status, agree, remark, baseline, goal } = trajectoryOf(target);
  const by = (name: "implied-growth" | "printed-growth") =>
    paths.find((path) => path.by === name)?.points ?? [];
  const kept = status === "kept" && baseline !== null;
  const bound = kept
    ? Array.from({ length: goal.year - baseline.year + 1 }, (_, i) => ({
        year: baseline.year + i,
        value: goal.value,
      }))
    : [];
  return {
    main: kept ? bound : by("implied-growth"),
    parting: agree === false ? by("printed-growth") : [],
    kept,
    remark,
  };
}
