import { posix } from "node:path";
import { aroundIn } from "../../model/around.ts";
import { citationOfList, citationOfRelease, type Source } from "../../model/citation.ts";
import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { downloads } from "../../model/downloads.ts";
import { json } from "../../model/formats/json.ts";
import { itemForms } from "../../model/item-forms.ts";
import { listingOf } from "../../model/listing.ts";
import { everything } from "../../model/query/query.ts";
import type { Release } from "../../model/release.ts";
import type { Resource } from "../../model/resource.ts";
import { type File, type HashedFile, hashed } from "./file.ts";
import { sumsOf } from "./manifest.ts";
import { zipOf } from "./zip.ts";

/**
 * Every record in every form, as its URL answers it: `targets/services-value-added.md`, and JSON
 * also without a suffix, which few servers guess.
 */
function* recordFiles(
  resources: readonly Resource[],
  dataset: Release["dataset"],
  source: Source,
): Generator<File> {
  // Of what stands around a record: to look through whole lists for each is slow where they are long.
  const around = aroundIn(resources, dataset);
  for (const resource of resources)
    for (const record of dataset[resource.name] ?? []) {
      const path = `${resource.name}/${record.id}`;
      for (const { extension, mediaType, about, near, encode } of itemForms) {
        const part = around.dataset({ resource: resource.name, id: record.id }, near);
        const content = encode({ resource, record, source, dataset: part });
        yield { path: `${path}.${extension}`, mediaType, about, content };
        if (extension === itemForms[0].extension) yield { path, mediaType, about, content };
      }
    }
}

/** How to cite each list, and the release. */
function* citationFiles(
  resources: readonly Resource[],
  { id, dataset }: Release,
  source: Source,
): Generator<File> {
  for (const { extension, mediaType, about, encode } of citationForms) {
    const form = { mediaType, about };
    for (const resource of resources) {
      const records = dataset[resource.name] ?? [];
      const listing = listingOf(resource, id, records, everything, json);
      if ("refusal" in listing) throw new Error(listing.refusal);
      const citation = citationOfList(source, listing, records, dataset.sections ?? []);
      yield { ...form, path: `${resource.name}.${extension}`, content: encode(citation) };
    }
    const content = encode(citationOfRelease(source));
    yield { ...form, path: inForm(`../${id}`, extension), content };
  }
}

/**
 * The files of a release, its records and citations, in the folders of their URLs, with SHA256SUMS
 * beside `v1`. Pages and citations name no host: their links lead to the files beside them.
 */
export function bundleFile(
  resources: readonly Resource[],
  release: Release,
  files: readonly HashedFile[],
  date: string,
): File {
  const { plan, dataset } = release;
  const source = { plan, release, origin: "" };
  const pages = [
    ...recordFiles(resources, dataset, source),
    ...citationFiles(resources, release, source),
  ].map(hashed);
  const inside = [...files, ...pages].map((file) => ({
    ...file,
    path: posix.join("v1/releases", release.id, file.path),
  }));
  const sums = hashed({ ...downloads.sums, content: sumsOf(inside) });
  const entries = [sums, ...inside].map(({ path, content }) => [path, content] as const);
  return { ...downloads.bundle, content: zipOf(entries, date) };
}
