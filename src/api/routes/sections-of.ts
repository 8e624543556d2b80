import type { Context } from "hono";
import { resourceNamed } from "../../model/catalogue.ts";
import { evidenceOf } from "../../model/dataset.ts";
import { inDocumentOrder, type Place } from "../../model/place.ts";
import type { AnyRecord } from "../../model/resource.ts";
import type { Environment } from "../environment.ts";
import { recordsById } from "./some-records.ts";

/** The sections that the words of some records stand in, and those around them, in document order. */
export async function sectionsOf(
  c: Context<Environment>,
  release: string,
  records: readonly AnyRecord[],
): Promise<Place[]> {
  const sections = resourceNamed("sections");
  const found = new Map<string, Place>();
  let wanted = new Set(records.flatMap((one) => evidenceOf(one).map(({ section }) => section)));
  while (wanted.size > 0) {
    const read = (await recordsById(c, sections, release, [...wanted])) as Place[];
    for (const section of read) found.set(section.id, section);
    const parents = read.flatMap(({ parent }) => parent ?? []);
    wanted = new Set(parents.filter((id) => !found.has(id)));
  }
  return inDocumentOrder([...found.values()]);
}
