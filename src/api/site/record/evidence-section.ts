import { html } from "hono/html";
import { evidenceOf } from "../../../model/dataset.ts";
import { sectionPath } from "../../../model/place.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import { tagOf } from "../language.ts";
import { quotation } from "../quotation.ts";

/** The words that prove a record's values, each with what it proves, where it stands and how it was read. */
export function evidenceSection(record: AnyRecord, sections: readonly AnyRecord[]) {
  const pieces = evidenceOf(record);
  if (pieces.length === 0) return "";
  return html`<section>
<h2>Evidence</h2>
${pieces.map((piece, i) => {
  const { section, line, proves, method, how } = piece;
  const path = sectionPath(sections, section);
  return html`<figure id="evidence-${i + 1}">
${quotation(piece)}
<figcaption>${i + 1}. Proves ${proves.map((field) => html`<code>${field}</code> `)}· ${path.map(
    ({ name, id }, step) =>
      html`${step === 0 ? "" : " → "}<a href="/sections/${id}" lang="${tagOf.zh}">${name.zh}</a>`,
  )}, line ${line} · ${method}${how === null ? "" : `: ${how}`}</figcaption>
</figure>
`;
})}
</section>`;
}
