import type { Dataset } from "./dataset.ts";
import { Plan } from "./plan.ts";
import type { Release } from "./release.ts";

/** Reads a frozen release back. */
export function fromFrozen(text: string): Release {
  const { release, date, notes, plan, ...dataset } = JSON.parse(text);
  return { id: release, date, notes, plan: Plan.parse(plan), dataset: dataset as Dataset };
}
