import type { AsPlainObject } from "minisearch";

/**
 * A search index at a quarter of the size that MiniSearch writes. Documents are numbered in order, and a term stands in a
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
  const fields = Object.values(fieldIds);
  const numbers = Array.from({ length: documentCount }, (_, i) => i);
  const lengths = numbers.map(() => fields.map(() => 0));
  const postings = index.map(([term, packed]): AsPlainObject["index"][number] => {
    const documents = packed.split(";").map(fromGaps);
    for (const [field, numbers] of documents.entries())
      for (const number of numbers)
        (lengths[number] ?? [])[field] = (lengths[number]?.[field] ?? 0) + 1;
    const used = [...documents.entries()].filter(([, numbers]) => numbers.length > 0);
    return [
      term,
      Object.fromEntries(
        used.map(([field, numbers]) => [
          field,
          Object.fromEntries(numbers.map((number) => [number, 1])),
        ]),
      ),
    ];
  });
  return {
    documentCount,
    nextId: documentCount,
    documentIds: Object.fromEntries(numbers.entries()),
    fieldIds,
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength,
    storedFields: {},
    dirtCount: 0,
    index: postings,
    serializationVersion: 2,
  };
}

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
