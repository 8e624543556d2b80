import { sorted, written } from "../lines.ts";
import { numbered } from "../numbered-lines.ts";
import { documentLine, type Shown, shownLine } from "./documents.ts";
import type { Entry } from "./names.ts";
import type { Heading } from "./search-index.ts";

/** Writes the parts of an index, one after another. */
export const writeIndex = ({ heading, documents, shown, terms }: Parts): string[] => [
  written([JSON.stringify(heading)]),
  numbered(documents.map(documentLine)),
  numbered(shown.map(shownLine)),
  written(sorted(terms)),
];

/** An index before it is written: what is shown of a document, beside its names, has its number. */
export interface Parts {
  heading: Heading;
  documents: readonly Entry[];
  shown: readonly Shown[];
  terms: readonly string[];
}
