import { readRaw } from "../../src/build/read.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { joinDataset } from "../../src/model/join.ts";
import type { AnyRecord, Resource } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";

/** The data as an editor has it. */
export const source = (): Dataset => structuredClone(raw);
const raw = readRaw(definitions);

/** The data as the API has it. */
export const dataset: Dataset = joinDataset(definitions, raw);

export const resourceNamed = (name: string): Resource => {
  const found = definitions.find((resource) => resource.name === name);
  if (!found) throw new Error(`No resource ${name}`);
  return found;
};

/** The record of an id; a test that names one that is gone fails at once. */
export const recordOf = (data: Dataset, resource: string, id: string): AnyRecord => {
  const found = data[resource]?.find((record) => record.id === id);
  if (!found) throw new Error(`No ${resource}/${id}`);
  return found;
};
