import { html } from "hono/html";
import { bounded } from "../../../model/charts/wording.ts";
import { valueAt } from "../../../model/columns.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import type { Evidence } from "../../../model/evidence.ts";
import { inFull } from "../../../model/in-full.ts";
import { isQuantity, quantityInWords } from "../../../model/in-words.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import { placeOf } from "../evidence-figure.ts";
import { inItsLanguage } from "../in-its-language.ts";
import { inLanguage, type Language } from "../language.ts";
import { quotation } from "../quotation.ts";
import { landingWords } from "./words.ts";

/** Words of the document in their context, what they say and where they stand. */
function place(
  piece: Evidence | undefined,
  gloss: string,
  sections: readonly AnyRecord[],
  language: Language,
) {
  if (!piece) return "";
  const { how } = piece;
  return html`<figure>
${quotation(piece)}
<figcaption>${inItsLanguage(gloss, language)}${placeOf(piece, sections, language)}${how === null ? "" : html` <span lang="en">(${how})</span>`}</figcaption>
</figure>`;
}

/** One number and the words of the document that it was read from: what the whole API is about. */
export function proofOf(record: PlannedTarget, sections: readonly AnyRecord[], language: Language) {
  const { id, name, unit, baseline, target, evidence } = record;
  const said = landingWords[language].proof;
  const value = bounded(target, "", language);
  const full = language === "en" ? inFull(target, unit) : null;
  const proving = (path: string) => evidence.find(({ proves }) => proves.includes(path));
  const again = valueAt(record, "restatements.0");
  const row = baseline ? said.row(unit.en, baseline.year, target.year) : "";
  const sentence = isQuantity(again) ? said.sentence(quantityInWords(again, unit, language)) : "";
  return html`<section class="proof">
<h2>${said.heading(value)}</h2>
<p class="claim"><strong>${value}</strong> ${full === null ? unit[language] : `× ${unit.en} = ${full}`}<br>${name[language]}, ${target.year}</p>
<div>
<p>${said.prints}</p>
${place(proving("target.value"), row, sections, language)}
${place(proving("restatements.0.value"), sentence, sections, language)}
<p><a href="${inLanguage(`/targets/${id}`, language)}">${said.record}</a></p>
</div>
</section>`;
}
