import { citationOfList, citationOfRelease, groundsOf } from "../../model/citation.ts";
import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { wholeList } from "../../model/listing.ts";
import type { Release } from "../../model/release.ts";
import type { Resource } from "../../model/resource.ts";
import type { File } from "./file.ts";

/** How to cite each list, and the release. */
export function* citationFiles(
  resources: readonly Resource[],
  release: Release,
  origin: string,
): Generator<File> {
  const { id, plan, dataset } = release;
  const source = { plan, release, origin };
  for (const { extension, mediaType, about, encode } of citationForms) {
    const form = { mediaType, about };
    for (const resource of resources) {
      const grounds = groundsOf(dataset[resource.name] ?? [], dataset.sections ?? []);
      const citation = citationOfList(source, wholeList(resource, id), grounds);
      yield { ...form, path: `${resource.name}.${extension}`, content: encode(citation) };
    }
    const content = encode(citationOfRelease(source));
    yield { ...form, path: inForm(`../${id}`, extension), content };
  }
}
