import type { Citation } from "../citation.ts";

/** A way to write a citation: the suffix of its URL and how its text is made. */
export interface CitationForm {
  extension: string;
  name: string;
  mediaType: string;
  about: string;
  encode: (citation: Citation) => string;
}

/** A URL in another form: the suffix stands before the query. */
export function inForm(url: string, extension: string): string {
  const query = url.indexOf("?");
  return query === -1
    ? `${url}.${extension}`
    : `${url.slice(0, query)}.${extension}${url.slice(query)}`;
}
