import { noteOf } from "../citation.ts";
import type { CitationForm } from "./form.ts";

type Tag = [tag: string, value: string];

const dateTags = (issued: string): Tag[] => [
  ["PY", issued.slice(0, 4)],
  // Year, month, day, and a remark: each may be empty.
  ["DA", [...issued.split("-"), "", ""].slice(0, 4).join("/")],
];

/** RIS: one tag a line, CRLF, UTF-8. A value is one line, and cannot look like a tag. */
export const ris: CitationForm = {
  extension: "ris",
  name: "RIS",
  mediaType: "application/x-research-info-systems; charset=utf-8",
  about: "RIS, as EndNote, Zotero and Mendeley import it",
  encode: (citation) => {
    const { sections, issued, dated } = citation;
    const tags: Tag[] = [
      ["TY", "GEN"],
      ["ID", citation.key],
      // A comma would part a family name from a given one.
      ["AU", citation.author.replaceAll(",", ";")],
      ["TI", citation.title],
      ["T2", citation.container],
      ...(dated ? dateTags(issued) : []),
      ...(citation.number === null ? [] : [["M1", citation.number] as Tag]),
      ...(sections.length > 0 ? [["SE", sections.join("; ")] as Tag] : []),
      ["ET", citation.release.id],
      ["N1", noteOf(citation)],
      ["LA", citation.language],
      ["UR", citation.url],
      ["ER", ""],
    ];
    return tags.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}\r\n`).join("");
  },
};
