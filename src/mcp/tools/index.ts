import type { Registrable } from "../tool.ts";
import { assess } from "./assess.ts";
import { cite } from "./cite.ts";
import { compareTargets } from "./compare-targets.ts";
import { getRecord } from "./get-record.ts";
import { listRecords } from "./list-records.ts";
import { search } from "./search.ts";

/** Every tool of the server, in the order in which they are listed. */
export const tools: readonly Registrable[] = [
  search,
  getRecord,
  listRecords,
  compareTargets,
  assess,
  cite,
];
