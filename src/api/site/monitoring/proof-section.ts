import { html } from "hono/html";
import { chartIn } from "../../../model/charts/options.ts";
import type { Citation } from "../../../model/citation.ts";
import { inForm } from "../../../model/citations/form.ts";
import { citationForms } from "../../../model/citations/index.ts";
import { text } from "../../../model/citations/text.ts";
import { evidenceOf } from "../../../model/dataset.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import type { Text } from "../../../model/text.ts";
import { inItsLanguage } from "../in-its-language.ts";
import { inLanguage, type Language } from "../language.ts";
import { quotation } from "../quotation.ts";
import { monitoringWords } from "./words.ts";

/** The words of the document that prove a target's values, and where it contradicts them. */
export function proofSection(
  record: AnyRecord,
  discrepancies: readonly AnyRecord[],
  language: Language,
) {
  const said = monitoringWords[language];
  return html`<section>
<h2>${said.proof}</h2>
${evidenceOf(record).map(
  (piece, i) => html`<figure id="evidence-${i + 1}">
${quotation(piece)}
<figcaption>${said.proves} ${piece.proves.map((path) => html`<code>${path}</code> `)}· <a href="${inLanguage(`/sections/${piece.section}`, language)}">${piece.section}</a>, ${said.line(piece.line)}</figcaption>
</figure>
`,
)}
${
  discrepancies.length === 0
    ? ""
    : html`<h3>${said.conflicts}</h3>
<ul>${discrepancies.map(({ id, name }) => html`<li><a href="${inLanguage(`/discrepancies/${id}`, language)}">${(name as Text)[language]}</a></li>`)}</ul>`
}
</section>`;
}

/** How to cite a target, and its data in every form. */
export function citeSection(id: string, citation: Citation, language: Language) {
  const said = monitoringWords[language];
  const path = `/v1/targets/${id}`;
  return html`<section>
<h2>${said.cite}</h2>
<blockquote class="cite">${inItsLanguage(String(text.encode(citation)).trim(), language)}</blockquote>
<ul class="inline">
<li><a href="${path}">JSON</a></li>
<li><a href="${inForm(path, "md")}">Markdown</a></li>
${citationForms.map(({ name, extension }) => html`<li><a href="${inForm(path, extension)}">${name}</a></li>`)}
<li><a href="${chartIn(`/embed/target/${id}`, language)}">${said.embed}</a></li>
</ul>
</section>`;
}
