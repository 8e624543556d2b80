import { html } from "hono/html";
import { provedBy } from "../../../model/proof/evidence.ts";
import { derivedOf, listsOf, valuesOf } from "../../../model/proof/fields.ts";
import type { AnyRecord, Resource } from "../../../model/resource.ts";

/** Links to the pieces of evidence that prove fields. */
const proofs = (record: AnyRecord, paths: readonly string[]) =>
  provedBy(record, paths).map(
    (number) =>
      html` <a class="proved" href="#evidence-${number}" aria-label="Evidence ${number}">${number}</a>`,
  );

/** What a record states, each value with the evidence for it; then what we derived. */
export function valuesSection(resource: Resource, record: AnyRecord) {
  const derived = derivedOf(resource, record);
  return html`<section>
<h2>Values</h2>
<dl class="terms">${valuesOf(resource, record).map(
    ({ label, words, paths }) => html`<dt>${label}</dt><dd>${words}${proofs(record, paths)}</dd>`,
  )}</dl>
${listsOf(resource, record).map(
  ({ label, path, items }) => html`<h3>${label}</h3>
<ol>${items.map((words, i) => html`<li>${words}${proofs(record, [`${path}.${i}`])}</li>`)}</ol>`,
)}
</section>
${
  derived.length === 0
    ? ""
    : html`<section>
<h2>Derived</h2>
<dl class="terms">${derived.map(
        ({ label, words, description }) =>
          html`<dt>${label}</dt><dd>${words} <small>${description}</small></dd>`,
      )}</dl>
</section>`
}`;
}
