import { citationOfRelease, releaseInWords } from "../../model/citation.ts";
import { text } from "../../model/citations/text.ts";
import { licence } from "../../model/licence.ts";
import type { Release } from "../../model/release.ts";

/** What every file says of the release that it is of. */
export interface Description {
  release: string;
  /** ISO 8601; null for the draft. */
  date: string | null;
  /** The date that files bear: the release's, or for the draft that of the document. */
  fileDate: string;
  /** The release with its date. */
  inWords: string;
  title: string;
  about: string;
  citation: string;
  /** The document. */
  source: string;
  licence: { id: string; title: string; url: string };
  /** The document's own legal status. */
  documentStatus: string;
  keywords: string[];
}

/** Describes a release, for the metadata of its files; `origin` is the address that its citation names. */
export function descriptionOf({ id, date, plan }: Release, origin: string): Description {
  const { title, issuer, documentNumber, issued, status } = plan;
  const citation = citationOfRelease({ plan, release: { id, date }, origin });
  return {
    release: id,
    date,
    fileDate: date ?? issued,
    inWords: releaseInWords({ id, date }),
    title: `${title.en}, as data`,
    about: `${title.zh}. The targets, clusters, projects and other statements of the plan; every value names the words of the document that prove it. Names and quotations in Chinese are verbatim; English is our translation, unofficial.`,
    citation: text.encode(citation).trim(),
    source: `${issuer.zh}, ${title.zh}, ${documentNumber}, ${issued}`,
    licence,
    documentStatus: status,
    keywords: ["Chongqing", "modern services", "development plan", "重庆", "现代服务业"],
  };
}

/** The description as lines of a name and a text, for files that hold it as a table. */
export const linesOf = (description: Description): [string, string][] => {
  const { title, about, inWords: release, citation, licence, documentStatus } = description;
  return Object.entries({
    title,
    about,
    release,
    citation,
    licence: `${licence.title}, ${licence.url}`,
    document: documentStatus,
  });
};
