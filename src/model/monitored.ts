import type { Dataset } from "./dataset.ts";
import type { PlannedTarget } from "./derive/planned-target.ts";
import type { Observation } from "./resources/observations.ts";

/** What the scorecard reads of a release: a file of its own, so that no whole list is read for it. */
export interface Monitored {
  /** The indicators, with the evidence of their target values only. */
  targets: PlannedTarget[];
  observations: Observation[];
}

/** Path of the file. */
export const monitoredPath = (release: string): string => `/v1/releases/${release}/monitored.json`;

/** The indicators of a dataset, and what was reported of them. */
export function monitoredIn(dataset: Dataset): Monitored {
  const indicators = (dataset.targets ?? []).filter(({ kind }) => kind === "indicator");
  const ids = new Set(indicators.map(({ id }) => id));
  const reports = (dataset.observations ?? []) as unknown as Observation[];
  return {
    targets: (indicators as unknown as PlannedTarget[]).map(planned),
    observations: reports.filter(({ target }) => ids.has(target)),
  };
}

const planned = ({
  id,
  number,
  kind,
  name,
  group,
  unit,
  baseline,
  target,
  growth,
  derived,
  evidence,
}: PlannedTarget): PlannedTarget => ({
  id,
  number,
  kind,
  name,
  group,
  unit,
  baseline,
  target,
  growth,
  derived,
  evidence: evidence.filter(({ proves }) => proves.includes("target.value")),
});
