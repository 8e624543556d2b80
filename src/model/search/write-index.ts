import { sorted, written } from "../lines.ts";
import { numbered } from "../numbered-lines.ts";
import { documentLine, type Shown, shownLine } from "./documents.ts";
import type { Entry } from "./names.ts";
import { termIn } from "./postings.ts";
import type { Heading } from "./search-index.ts";
import { slipLines } from "./slips.ts";
import { wholeNameLines } from "./whole-names.ts";

/** Writes the parts of an index, one after another. */
export const writeIndex = ({ documents, shown, terms }: Parts): string[] => [
  written([JSON.stringify(headingOf(documents))]),
  numbered(documents.map(documentLine)),
  numbered(shown.map(shownLine)),
  written(
    sorted([...terms, ...slipLines([...new Set(terms.map(termIn))]), ...wholeNameLines(documents)]),
  ),
];

/** An index before it is written: what is shown of a document, beside its names, has its number. */
export interface Parts {
  documents: readonly Entry[];
  shown: readonly Shown[];
  terms: readonly string[];
}

function headingOf(documents: readonly Entry[]): Heading {
  const runs: Heading["runs"][number][] = [];
  for (const [number, { resource }] of documents.entries())
    if (runs.at(-1)?.[0] !== resource.name) runs.push([resource.name, number]);
  return { documents: documents.length, runs };
}
