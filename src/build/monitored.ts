import { standingLines, standingsPath } from "../model/kept-scorecard.ts";
import { indicatorsPath, monitoredIn, reportsPath } from "../model/monitored.ts";
import type { Release } from "../model/release.ts";
import { groups } from "../model/target-groups.ts";
import { partFiles } from "./parts.ts";

/** The indicators of each group of a release, what was reported of them, and where they stood. */
export const monitoredFiles = ({
  id,
  dataset,
  plan,
}: Release): (readonly [path: string, content: string])[] => [
  ...groups.flatMap((group) => {
    const { targets, observations } = monitoredIn(dataset, group);
    return [
      [indicatorsPath(id, group).slice(1), JSON.stringify(targets)] as const,
      [reportsPath(id, group).slice(1), JSON.stringify(observations)] as const,
    ];
  }),
  ...partFiles(standingsPath(id), standingLines(monitoredIn(dataset), plan)),
];
