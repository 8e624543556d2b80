import { html } from "hono/html";
import { codeIn } from "../../../model/codes.ts";
import { evidenceOf } from "../../../model/dataset.ts";
import { sectionPath } from "../../../model/place.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import { inItsLanguage } from "../in-its-language.ts";
import { inLanguage, type Language, tagOf } from "../language.ts";
import { quotation } from "../quotation.ts";
import { recordWords } from "./words.ts";

/** The words that prove a record's values, each with what it proves, where it stands and how it was read. */
export function evidenceSection(
  record: AnyRecord,
  sections: readonly AnyRecord[],
  language: Language,
) {
  const said = recordWords[language];
  const pieces = evidenceOf(record);
  if (pieces.length === 0) return "";
  return html`<section>
<h2>${said.evidence}</h2>
${pieces.map((piece, i) => {
  const { section, line, proves, method, how } = piece;
  const path = sectionPath(sections, section);
  return html`<figure id="evidence-${i + 1}">
${quotation(piece)}
<figcaption>${i + 1}. ${said.proves} ${proves.map((field) => html`<code>${field}</code> `)}· ${path.map(
    ({ name, id }, step) =>
      html`${step === 0 ? "" : " → "}<a href="${inLanguage(`/sections/${id}`, language)}" lang="${tagOf.zh}">${name.zh}</a>`,
  )}${said.comma}${said.line(line)} · ${codeIn(method, language)}${how === null ? "" : html`${said.how}${inItsLanguage(how, language)}`}</figcaption>
</figure>
`;
})}
</section>`;
}
