import type { Entry } from "./names.ts";

/** Resources and kinds that people mean first, and those that only repeat the name of another record. */
const weights: Readonly<Record<string, number>> = {
  "cluster-types": 1.2,
  districts: 1.2,
  sectors: 1.2,
  action: 1.1,
  indicator: 1.4,
  "key-project": 1.1,
  facts: 0.8,
  discrepancies: 0.6,
  sections: 0.5,
};

/** What a record gains that has the words of the query, and no others, for a name or an id. */
export const WHOLE_NAME = 1.15;

/** How much a record counts by what it is. */
export const weightOf = ({ resource, kind }: Entry): number =>
  (weights[resource.name] ?? 1) * (weights[kind ?? ""] ?? 1);
