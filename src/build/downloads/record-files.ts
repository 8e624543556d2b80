import { aroundIn } from "../../model/around.ts";
import { itemForms } from "../../model/item-forms.ts";
import type { Release } from "../../model/release.ts";
import type { Resource } from "../../model/resource.ts";
import type { File } from "./file.ts";

/**
 * Every record in every form, as its URL answers it: `targets/services-value-added.md`, and JSON
 * also without a suffix, which few servers guess. Proof pages cite `origin`, but lead to the files
 * beside them.
 */
export function* recordFiles(
  resources: readonly Resource[],
  release: Release,
  origin: string,
): Generator<File> {
  const { plan, dataset } = release;
  const source = { plan, release, origin, base: "" };
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
