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
  /** The resources that the form needs. */
  dataset: Dataset;
}

/** A way to write one record: the suffix of its URL and how its text is made. */
export interface ItemForm {
  extension: string;
  mediaType: string;
  about: string;
  /** Names of the resources whose records it reads. */
  needs: readonly string[];
  encode: (context: ItemContext) => string;
}

const json: ItemForm = {
  extension: "json",
  mediaType: JSON_TYPE,
  about: "The record with its release and links",
  needs: [],
  encode: ({ resource, record, source }) =>
    JSON.stringify(itemOf(resource, source.release.id, record)),
};

const markdown: ItemForm = {
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  about: "A proof page to read: values, quotations in their context, what conflicts, how to cite",
  needs: resources.map(({ name }) => name),
  encode: proofPage,
};

const citing = ({ extension, mediaType, about, encode }: CitationForm): ItemForm => ({
  extension,
  mediaType,
  about: `How to cite it: ${about}`,
  needs: ["sections"],
  encode: ({ resource, record, source, dataset }) =>
    encode(citationOfRecord(source, resource, record, dataset.sections ?? [])),
});

/** Every form of a record, in documentation order; the first is the one without a suffix. */
export const itemForms: readonly [ItemForm, ...ItemForm[]] = [
  json,
  markdown,
  ...citationForms.map(citing),
];
