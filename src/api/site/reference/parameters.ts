import { html } from "hono/html";
import { comparisons } from "../../../model/query/parameters.ts";
import type { Parameter, Schema } from "../../../model/reference.ts";
import { withCode } from "../with-code.ts";

/** Above this many, a parameter's words are folded away. */
const MOST_WORDS = 8;

const words = (values: readonly string[]) =>
  html`${values.map((value, i) => html`${i === 0 ? "" : " "}<code>${value}</code>`)}`;

/** What a value may be. */
function typeOf({ type, enum: values, items, minimum, maximum }: Schema): unknown {
  if (items?.["x-kind"]) return `list of ${items["x-kind"]}s`;
  if (items) return html`list of ${typeOf(items)}`;
  if (values && values.length > MOST_WORDS)
    return html`<details><summary>one of ${values.length} words</summary>${words(values)}</details>`;
  if (values) return words(values);
  // The largest whole number is no bound that a reader needs.
  const bounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return bounded && minimum !== undefined ? `${type}, ${minimum} to ${maximum}` : (type ?? "");
}

const COMPARED = /\[(\w+)\]$/;

/** The parameters of an operation; a column's comparisons stand with the column. */
export function parametersTable(label: string, parameters: readonly Parameter[]) {
  const compared = new Set(
    parameters
      .filter(({ name }) => COMPARED.test(name))
      .map(({ name }) => name.replace(COMPARED, "")),
  );
  const rows = parameters.filter(({ name }) => !COMPARED.test(name));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="defined">
<thead><tr><th scope="col">Parameter</th><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows.map(
    ({ name, in: place, description = "", schema }) => html`
<tr><th scope="row"><code>${name}</code>${place === "path" ? html` <small>in the path</small>` : ""}${
      compared.has(name)
        ? html` <small>also ${words(comparisons.map((one) => `[${one}]`))}</small>`
        : ""
    }</th><td>${typeOf(schema)}</td><td>${withCode(description)}</td></tr>`,
  )}
</tbody></table></div>`;
}
