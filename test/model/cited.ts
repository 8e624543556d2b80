import { Cite, type Item } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { expect } from "vitest";
import { readPlan } from "../../src/build/read.ts";
import {
  type Citation,
  citationOfList,
  citationOfRecord,
  groundsOf,
  type Source,
} from "../../src/model/citation.ts";
import { json } from "../../src/model/formats/json.ts";
import { listingOf } from "../../src/model/listing.ts";
import { everything } from "../../src/model/query/query.ts";
import { dataset, recordOf, resourceNamed } from "./dataset.ts";

/** What the citations name beside their record. */
export const source: Source = {
  plan: readPlan(),
  release: { id: "2026.1", date: "2026-11-25" },
  origin: "https://yuplan.example",
};
export const sections = dataset.sections ?? [];

/** The citation of a record, and below that of a list. */
export const cited = (resource: string, id: string, from = source) =>
  citationOfRecord(from, resourceNamed(resource), recordOf(dataset, resource, id), sections);

export const listed = (resource: string, query = everything) => {
  const records = dataset[resource] ?? [];
  const listing = listingOf(resourceNamed(resource), "2026.1", records, query, json);
  if ("refusal" in listing) throw new Error(listing.refusal);
  return citationOfList(source, listing, groundsOf(listing.rows, sections));
};

/** What another program reads in a citation; it must read one item. */
export function readBack(
  form: { encode: (citation: Citation) => string },
  citation: Citation,
): Item {
  const { data } = new Cite(form.encode(citation));
  expect(data).toHaveLength(1);
  const [item] = data;
  if (!item) throw new Error("Nothing was read.");
  return item;
}

/** What every form must carry, by the names that the program gives it. */
export const common = (citation: Citation) => ({
  id: citation.key,
  type: "document",
  title: citation.title,
  language: citation.language,
  URL: citation.url,
});

/** The date, as the program reads it. */
export const issuedOf = ({ issued }: Citation) => ({
  issued: { "date-parts": [issued.split("-").map(Number)] },
});

/** The same in forms that can do without: of what bears no date they have none. */
export const datedOf = (citation: Citation) => (citation.dated ? issuedOf(citation) : {});
