import { html } from "hono/html";
import { bounded } from "../../../model/charts/wording.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import type { Evidence } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import { inLanguage, type Language } from "../language.ts";
import { quotation } from "../quotation.ts";
import { landingWords } from "./words.ts";

/** Words of the document in their context, and where they stand. */
function place(piece: Evidence, sections: readonly AnyRecord[], language: Language) {
  const { line, section, how } = piece;
  const said = landingWords[language].proof;
  const found = sections.find(({ id }) => id === section) as Place | undefined;
  const where = language === "zh" ? `第 ${line} ${said.where}` : `${said.where} ${line}`;
  return html`<figure>
${quotation(piece)}
<figcaption><a href="${inLanguage(`/sections/${section}`, language)}">${found?.name[language] ?? section}</a>, ${where}${how === null ? "" : html` <span lang="en">(${how})</span>`}</figcaption>
</figure>`;
}

/** One number and the words of the document that it was read from: what the whole API is about. */
export function proofOf(
  { id, name, unit, target, evidence }: PlannedTarget,
  sections: readonly AnyRecord[],
  language: Language,
) {
  const said = landingWords[language].proof;
  const value = bounded(target, "", language);
  const proving = (path: string) => evidence.find(({ proves }) => proves.includes(path));
  const pieces = [proving("target.value"), proving("restatements.0.value")];
  return html`<section class="proof">
<h2>${said.heading(value)}</h2>
<p class="claim"><strong>${value}</strong> ${unit[language]}<br>${name[language]}, ${target.year}</p>
<div>
<p>${said.prints}</p>
${pieces.map((piece) => (piece ? place(piece, sections, language) : ""))}
<p><a href="${inLanguage(`/targets/${id}`, language)}">${said.record}</a></p>
</div>
</section>`;
}
