import { releaseInWords } from "../citation.ts";
import type { CitationForm } from "./form.ts";

/** A reference in a sentence, of no particular style. */
export const text: CitationForm = {
  extension: "txt",
  name: "Text",
  mediaType: "text/plain; charset=utf-8",
  about: "A reference in a sentence",
  encode: ({ author, title, number, issued, dated, sections, container, release, url }) => {
    const places = sections.length > 0 ? `, ${sections.join("; ")}` : "";
    const work = `${title}${number === null ? "" : `, ${number}`}, ${dated ? issued : "undated"}${places}`;
    return `${author}. ${work}. ${container}, ${releaseInWords(release)}. ${url}\n`;
  },
};
