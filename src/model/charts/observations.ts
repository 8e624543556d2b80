import type { Dataset } from "../dataset.ts";
import type { AnyRecord } from "../resource.ts";
import type { Observed } from "./target-record.ts";

/** What was reported of a target, by year: the last vintage of each; nothing where nobody reported. */
export function observedOf(dataset: Dataset, target: string): Observed[] {
  const latest = new Map<number, Observed>();
  for (const record of dataset.observations ?? []) {
    const { year, value, comparable, comparator } = record as AnyRecord & Partial<Observed>;
    if (record.target !== target || typeof year !== "number" || typeof value !== "number") continue;
    // A bound, such as “more than 60”, is no value to join with others.
    const bound = typeof comparator === "string" && !["exactly", "about"].includes(comparator);
    latest.set(year, { year, value, comparable: comparable === true && !bound });
  }
  return [...latest.values()].sort((a, b) => a.year - b.year);
}
