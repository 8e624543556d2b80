import { html } from "hono/html";
import { evidenceOf } from "../../../model/dataset.ts";
import { isReported, publishedInWords, type Reported } from "../../../model/proof/reported.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import { evidenceFigure } from "../evidence-figure.ts";
import { inItsLanguage } from "../in-its-language.ts";
import type { Language } from "../language.ts";
import { recordWords } from "./words.ts";

/** The words that prove a record's values: those of the plan, or of who reported them. */
export function evidenceSection(
  record: AnyRecord,
  sections: readonly AnyRecord[],
  language: Language,
) {
  const pieces = isReported(record)
    ? [reportFigure(record, language)]
    : evidenceOf(record).map((piece, i) =>
        evidenceFigure(record, piece, i + 1, sections, language),
      );
  if (pieces.length === 0) return "";
  return html`<section>
<h2>${recordWords[language].evidence}</h2>
${pieces}
</section>`;
}

/** The words of another source, and where they were read. */
function reportFigure(record: Reported, language: Language) {
  const { quotation, source } = record;
  const { title, publisher, url, grade, note } = source;
  const said = recordWords[language];
  const name = inItsLanguage(title, language);
  return html`<figure>
<blockquote>${inItsLanguage(quotation, language)}</blockquote>
<figcaption>${url === null ? name : html`<a href="${url}" rel="noopener">${name}</a>`} · ${inItsLanguage(publisher, language)}${said.comma}${publishedInWords(record, language)} · ${said.grade(grade)}${note === null ? "" : html` · ${inItsLanguage(note.en, language)}`}</figcaption>
</figure>
`;
}
