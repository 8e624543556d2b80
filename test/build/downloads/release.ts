import { descriptionOf } from "../../../src/build/downloads/description.ts";
import { type Table, tablesOf } from "../../../src/build/downloads/table.ts";
import { readPlan } from "../../../src/build/read.ts";
import { type Column, valueAt } from "../../../src/model/columns.ts";
import type { Release } from "../../../src/model/release.ts";
import { definitions } from "../../../src/model/resources/index.ts";
import { dataset } from "../../model/dataset.ts";

/** What the API answers, as a release. */
export const release: Release = {
  id: "draft",
  date: null,
  notes: "A draft",
  plan: readPlan(),
  dataset,
};
export const tables: Table[] = tablesOf(definitions, release);
/** What its files name beside it: an address, and no releases before it. */
export const named = { origin: "https://yuplan.example", before: [] };
export const description = descriptionOf(release, named.origin);

/** The values of a resource as the API has them: a row a record, a value a column. */
export const answered = ({ resource }: Table): unknown[][] =>
  (dataset[resource.name] ?? []).map((record) =>
    resource.columns.map(({ path }) => valueAt(record, path)),
  );

/** A value out of a cell that holds text. */
export function fromText(text: string, { type }: Column): unknown {
  if (type === "list") return text === "" ? [] : text.split(";");
  if (text === "") return null;
  if (type === "json") return JSON.parse(text);
  if (type === "boolean") return text === "true";
  return type === "integer" || type === "number" ? Number(text) : text;
}
