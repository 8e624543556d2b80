import type { PlannedTarget } from "../derive/planned-target.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import type { Observation } from "../resources/observations.ts";

/** Something that is worked out of one target: the last part of its URL, and how it is answered. */
export interface TargetView {
  name: string;
  /** Its query parameters, in the order of its canonical spelling. */
  parameters: readonly string[];
  /** Reads a query strictly. `search` is its one spelling; `data` is worked out from what was reported. */
  read: (
    entries: Entries,
    target: PlannedTarget,
  ) =>
    | { errors: QueryError[] }
    | { search: string; data: (observations: readonly Observation[]) => object };
}
