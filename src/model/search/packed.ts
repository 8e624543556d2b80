import type { AsPlainObject } from "minisearch";

/**
 * A search index at a quarter of the size that MiniSearch writes. Documents are numbered in order, and a term stands in a
 * field once or not at all, so that a posting is only the gap to the one before it, in base 36.
 */
export interface Packed {
  heading: Heading;
  /** Of each document, how many terms each field has. */
  lengths: number[][];
  /** A term, a blank, and for each field its gaps: `a,1;;2` is documents 10 and 11 of field 0, and 2 of field 2. */
  terms: string[];
}

/** What is told of the documents of an index together. */
export type Heading = Pick<AsPlainObject, "documentCount" | "fieldIds" | "averageFieldLength">;

/** Packs an index whose documents are numbered from 0, and whose fields are sets of terms without blanks. */
export function pack({
  documentCount,
  fieldIds,
  fieldLength,
  averageFieldLength,
  index,
}: AsPlainObject): Packed {
  const fields = Object.values(fieldIds);
  return {
    heading: { documentCount, fieldIds, averageFieldLength },
    lengths: Object.values(fieldLength),
    terms: index.map(([term, postings]) => {
      const packed = fields.map((field) => gaps(Object.keys(postings[field] ?? {})));
      return `${term} ${packed.join(";").replace(/;+$/, "")}`;
    }),
  };
}

/** Of a packed index, what MiniSearch needs to find some of its terms: it scores them as in the whole. */
export function unpack(
  { documentCount, fieldIds, averageFieldLength }: Heading,
  lengthsOf: (document: number) => number[],
  terms: readonly string[],
): AsPlainObject {
  const fields = Object.values(fieldIds);
  const used = new Set<number>();
  const index = terms.map((line): AsPlainObject["index"][number] => {
    const [term = "", packed = ""] = line.split(" ");
    const postings: Record<string, Record<number, number>> = {};
    for (const [i, gaps] of packed.split(";").entries()) {
      const documents = fromGaps(gaps);
      if (documents.length === 0) continue;
      for (const document of documents) used.add(document);
      postings[fields[i] ?? i] = Object.fromEntries(documents.map((document) => [document, 1]));
    }
    return [term, postings];
  });
  const documents = [...used];
  return {
    documentCount,
    nextId: documentCount,
    documentIds: Object.fromEntries(documents.map((document) => [document, document])),
    fieldIds,
    fieldLength: Object.fromEntries(documents.map((document) => [document, lengthsOf(document)])),
    averageFieldLength,
    storedFields: {},
    dirtCount: 0,
    index,
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
