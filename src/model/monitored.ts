import { type Dataset, evidenceOf } from "./dataset.ts";
import type { PlannedTarget } from "./derive/planned-target.ts";
import { select } from "./query/select.ts";
import type { Observation } from "./resources/observations.ts";

/** What the scorecard reads of a release: a file of its own, so that no whole list is read for it. */
export interface Monitored {
  /** The indicators, with the evidence of their target values only. */
  targets: PlannedTarget[];
  observations: Observation[];
}

/** Path of the file. */
export const monitoredPath = (release: string): string => `/v1/releases/${release}/monitored.json`;

/** What of a target is read, beside its id and its evidence. */
const fields = [
  "number",
  "kind",
  "name",
  "group",
  "unit",
  "baseline",
  "target",
  "growth",
  "derived",
] satisfies (keyof PlannedTarget)[];

/** The indicators of a dataset, and what was reported of them. */
export function monitoredIn(dataset: Dataset): Monitored {
  const targets = (dataset.targets ?? [])
    .filter(({ kind }) => kind === "indicator")
    .map((target) => ({
      ...select(target, fields),
      evidence: evidenceOf(target).filter(({ proves }) => proves.includes("target.value")),
    })) as unknown as PlannedTarget[];
  const ids = new Set(targets.map(({ id }) => id));
  const reports = (dataset.observations ?? []) as unknown as Observation[];
  return { targets, observations: reports.filter(({ target }) => ids.has(target)) };
}
