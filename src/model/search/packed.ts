import type { AsPlainObject } from "minisearch";

/**
 * The same index at a quarter of the size. Documents are numbered in order, and a term stands in a
 * field once or not at all, so that a posting is only the gap to the one before it, in base 36.
 */
export interface Packed {
  documentCount: number;
  fieldIds: AsPlainObject["fieldIds"];
  averageFieldLength: number[];
  /** Term, and for each field its gaps: `a,1;;2` is documents 10 and 11 of field 0, and 2 of field 2. */
  index: [term: string, postings: string][];
}

/** Packs an index whose documents are numbered from 0 and whose fields are sets of terms. */
export function pack({
  documentCount,
  fieldIds,
  averageFieldLength,
  index,
}: AsPlainObject): Packed {
  const fields = Object.values(fieldIds);
  return {
    documentCount,
    fieldIds,
    averageFieldLength,
    index: index.map(([term, postings]) => [
      term,
      fields
        .map((field) => gaps(Object.keys(postings[field] ?? {})))
        .join(";")
        .replace(/;+$/, ""),
    ]),
  };
}

/** The index that was packed. */
export function unpack({
  documentCount,
  fieldIds,
  averageFieldLength,
  index,
}: Packed): AsPlainObject {
  const documents = Array.from({ length: documentCount }, (_, document) => document);
  const lengths = documents.map(() => Object.values(fieldIds).map(() => 0));
  const postings = index.map(([term, packed]): AsPlainObject["index"][number] => {
    const fields: AsPlainObject["index"][number][1] = {};
    for (const [field, found] of packed.split(";").map(fromGaps).entries()) {
      if (found.length === 0) continue;
      for (const document of found) count(lengths[document], field);
      fields[field] = Object.fromEntries(found.map((document) => [keyOf(document), 1]));
    }
    return [term, fields];
  });
  return {
    documentCount,
    nextId: documentCount,
    documentIds: Object.fromEntries(documents.entries()),
    fieldIds,
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength,
    storedFields: {},
    dirtCount: 0,
    index: postings,
    serializationVersion: 2,
  };
}

/** A field is as long as it has terms. */
function count(lengths: number[] | undefined, field: number): void {
  if (lengths) lengths[field] = (lengths[field] ?? 0) + 1;
}

/**
 * MiniSearch reads it as the number that it is. The zero keeps engines from taking it for an index
 * of an array as long as the highest number, of which there would be ten thousand.
 */
const keyOf = (document: number) => `0${document}`;

const gaps = (documents: readonly string[]) =>
  documents
    .map((document, i) => (Number(document) - Number(documents[i - 1] ?? 0)).toString(36))
    .join(",");

function fromGaps(packed: string): number[] {
  if (packed === "") return [];
  let document = 0;
  return packed.split(",").map((gap) => {
    document += Number.parseInt(gap, 36);
    return document;
  });
}
