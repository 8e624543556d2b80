import { resources } from "./catalogue.ts";
import { citationOfRecord, type Source } from "./citation.ts";
import type { CitationForm } from "./citations/form.ts";
import { citationForms } from "./citations/index.ts";
import type { Dataset } from "./dataset.ts";
import { itemOf } from "./item.ts";
import { JSON_TYPE } from "./media-type.ts";
import { proofPage } from "./proof-page.ts";
import type { AnyRecord, Resource } from "./resource.ts";

/** One record, and what its forms say beyond it. */
export interface ItemContext {
  resource: Resource;
  record: AnyRecord;
  source: Source;
  /** What stands around the record, if the form tells of it. */
  dataset: Dataset;
}

/** A way to write one record: the suffix of its URL and how its text is made. */
export interface ItemForm {
  extension: string;
  mediaType: string;
  about: string;
  /** Names of the resources of which it tells what stands around the record. */
  near: readonly string[];
  encode: (context: ItemContext) => string;
}

const json: ItemForm = {
  extension: "json",
  mediaType: JSON_TYPE,
  about: "The record with its release and links",
  near: [],
  encode: ({ resource, record, source }) =>
    JSON.stringify(itemOf(resource, source.release.id, record)),
};

const markdown: ItemForm = {
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  about: "A proof page to read: values, quotations in their context, what conflicts, how to cite",
  near: resources.map(({ name }) => name),
  encode: proofPage,
};

const citing = ({ extension, mediaType, about, encode }: CitationForm): ItemForm => ({
  extension,
  mediaType,
  about: `How to cite it: ${about}`,
  near: ["sections"],
  encode: ({ resource, record, source, dataset }) =>
    encode(citationOfRecord(source, resource, record, dataset.sections ?? [])),
});

/** Every form of a record, in documentation order; the first is the one without a suffix. */
export const itemForms: readonly [ItemForm, ...ItemForm[]] = [
  json,
  markdown,
  ...citationForms.map(citing),
];
