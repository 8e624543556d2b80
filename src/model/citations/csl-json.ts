import { noteOf } from "../citation.ts";
import type { CslItem } from "./csl-item.ts";
import type { CitationForm } from "./form.ts";

const cslDate = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });

/** CSL-JSON 1.0.2: a list of one item, as its schema has it. */
export const cslJson: CitationForm = {
  extension: "csl.json",
  name: "CSL-JSON",
  mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
  about: "CSL-JSON 1.0.2, for citation processors",
  encode: (citation) => {
    const { sections, release } = citation;
    const item: CslItem = {
      id: citation.key,
      type: "document",
      title: citation.title,
      author: [{ literal: citation.author }],
      issued: cslDate(citation.issued),
      number: citation.number ?? "",
      ...(sections.length > 0 ? { section: sections.join("; ") } : {}),
      "container-title": citation.container,
      version: release.id,
      ...(release.date === null ? {} : { "available-date": cslDate(release.date) }),
      language: citation.language,
      note: noteOf(citation),
      URL: citation.url,
    };
    return JSON.stringify([item]);
  },
};
