import { findingsIn } from "../../src/build/read.ts";
import { complaint } from "../../src/model/checks/check.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { source } from "./dataset.ts";

/** What is said of the data after an editor's slip. */
export function complaintsAfter(slip: (data: Dataset) => void): string[] {
  const data = source();
  slip(data);
  return findingsIn(definitions, data).map(complaint);
}
