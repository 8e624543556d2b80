import { html } from "hono/html";
import { provedBy } from "../../../model/proof/evidence.ts";
import { derivedOf, listsOf, valuesOf } from "../../../model/proof/fields.ts";
import type { AnyRecord, Resource } from "../../../model/resource.ts";
import { inItsLanguage } from "../in-its-language.ts";
import type { Language } from "../language.ts";
import { recordWords } from "./words.ts";

/** What a record states, each value with links to the evidence that proves it; then what we derived. */
export function valuesSection(resource: Resource, record: AnyRecord, language: Language) {
  const said = recordWords[language];
  const derived = derivedOf(resource, record, language);
  const proofs = (paths: readonly string[]) =>
    provedBy(record, paths).map(
      (number) =>
        html` <a class="proved" href="#evidence-${number}" aria-label="${said.evidenceOf(number)}">${number}</a>`,
    );
  return html`<section>
<h2>${said.values}</h2>
<dl class="terms">${valuesOf(resource, record, language).map(
    ({ label, words, paths }) =>
      html`<dt>${label}</dt><dd>${inItsLanguage(words, language)}${proofs(paths)}</dd>`,
  )}</dl>
${listsOf(resource, record, language).map(
  ({ label, path, items }) => html`<h3>${label}</h3>
<ol>${items.map((words, i) => html`<li>${inItsLanguage(words, language)}${proofs([`${path}.${i}`])}</li>`)}</ol>`,
)}
</section>
${
  derived.length === 0
    ? ""
    : html`<section>
<h2>${said.derived}</h2>
<dl class="terms">${derived.map(
        ({ label, words, description }) =>
          html`<dt>${label}</dt><dd>${inItsLanguage(words, language)} <small>${inItsLanguage(description, language)}</small></dd>`,
      )}</dl>
</section>`
}`;
}
