import { z } from "zod";
import { noteOf } from "../citation.ts";
import type { CitationForm } from "./form.ts";

const CslDate = z.strictObject({
  "date-parts": z.array(z.array(z.int()).min(1).max(3)).length(1).describe("Year, month, day"),
});

/** One item of CSL-JSON 1.0.2, with the variables that we fill. */
export const CslItem = z
  .strictObject({
    id: z.string(),
    type: z.literal("document"),
    title: z.string().describe("The document, and after a colon what of it is cited"),
    author: z.array(z.strictObject({ literal: z.string() })),
    issued: CslDate.describe("The document's date"),
    number: z.string().describe("The document's number"),
    section: z.string().optional().describe("Where the words stand"),
    "container-title": z.string(),
    version: z.string().describe("The release"),
    "available-date": CslDate.optional().describe("The release's date"),
    language: z.string(),
    note: z.string(),
    URL: z.string().describe("Permanent"),
  })
  .meta({ id: "CslItem", description: "A citation as citation processors take it." });
type CslItem = z.infer<typeof CslItem>;

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
      number: citation.number,
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
