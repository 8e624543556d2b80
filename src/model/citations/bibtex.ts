import { noteOf, releaseInWords } from "../citation.ts";
import type { CitationForm } from "./form.ts";

/** Characters that TeX reads as commands. Braces go by name: BibTeX counts even escaped ones. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escaped = (text: string) =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dateFields(issued: string) {
  const [year, month, day] = issued.split("-").map(Number);
  return {
    year: `{${year}}`,
    month: months[(month ?? 1) - 1],
    ...(day === undefined ? {} : { day: `{${day}}` }),
  };
}

/**
 * BibTeX, for BibTeX and biblatex alike: `@misc` is the type that both know for a document. Inner
 * braces keep the author one name and the title's capitals. The URL stands as it is: it is
 * percent-encoded, and both programs take it verbatim.
 */
export const bibtex: CitationForm = {
  extension: "bib",
  name: "BibTeX",
  mediaType: "application/x-bibtex; charset=utf-8",
  about: "BibTeX and biblatex, UTF-8",
  encode: (citation) => {
    const fields = {
      author: `{{${escaped(citation.author)}}}`,
      title: `{{${escaped(citation.title)}}}`,
      ...(citation.dated ? dateFields(citation.issued) : {}),
      ...(citation.number === null ? {} : { number: `{${escaped(citation.number)}}` }),
      howpublished: `{${escaped(`${citation.container}, ${releaseInWords(citation.release)}`)}}`,
      version: `{${escaped(citation.release.id)}}`,
      note: `{${escaped(noteOf(citation))}}`,
      language: `{${citation.language}}`,
      url: `{${citation.url}}`,
    };
    const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
    return `@misc{${citation.key},\n${lines.join("")}}\n`;
  },
};
