import { type Dataset, evidenceOf } from "./dataset.ts";
import type { PlannedTarget } from "./derive/planned-target.ts";
import { select } from "./query/select.ts";
import type { Observation } from "./resources/observations.ts";
import type { TargetGroup } from "./target-groups.ts";

/** What is assessed, and by what. */
export interface Monitored {
  /** The indicators, with the evidence of their target values only. */
  targets: PlannedTarget[];
  /** What was reported of them. */
  observations: Observation[];
}

/** Path of the indicators of a group, in files of their own, so that no whole list is read for them. */
export const indicatorsPath = (release: string, group: TargetGroup): string =>
  `/v1/releases/${release}/indicators-${group}.json`;

/** Path of what was reported of them. */
export const reportsPath = (release: string, group: TargetGroup): string =>
  `/v1/releases/${release}/reports-${group}.json`;

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

/** The indicators of a dataset, or of one group, and what was reported of them. */
export function monitoredIn(dataset: Dataset, of: TargetGroup | null = null): Monitored {
  const targets = (dataset.targets ?? [])
    .filter(({ kind, group }) => kind === "indicator" && (of === null || group === of))
    .map((target) => ({
      ...select(target, fields),
      evidence: evidenceOf(target).filter(({ proves }) => proves.includes("target.value")),
    })) as unknown as PlannedTarget[];
  const ids = new Set(targets.map(({ id }) => id));
  const reports = (dataset.observations ?? []) as unknown as Observation[];
  return { targets, observations: reports.filter(({ target }) => ids.has(target)) };
}
