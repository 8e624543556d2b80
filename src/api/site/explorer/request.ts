import { html } from "hono/html";
import { inForm } from "../../../model/citations/form.ts";
import { columnsIn, type Listing } from "../../../model/formats/format.ts";
import { formatsOf } from "../../../model/formats/index.ts";
import { copyButton } from "../copy-button.ts";
import type { Language } from "../language.ts";
import { isNumber } from "./column-shown.ts";
import { snippets } from "./snippets.ts";
import { explorerWords } from "./words.ts";
import { inQuotes } from "./written.ts";

/** One request as its URLs, as files, and as code to paste. */
export function requestSection(listing: Listing, origin: string, language: Language) {
  const { resource, release, plain, links } = listing;
  const said = explorerWords[language];
  const request = {
    json: inQuotes(origin + plain),
    csv: inQuotes(origin + inForm(plain, "csv")),
    variable: resource.name.replaceAll("-", "_"),
    numbers: columnsIn(listing)
      .filter(isNumber)
      .map(({ path }) => path),
  };
  return html`<h2>${said.request}</h2>
<dl class="terms">
<dt>${said.moving}</dt><dd><a id="canonical" href="${plain}"><code>${plain}</code></a></dd>
<dt>${said.permanent}</dt><dd><a href="${links.permanent}"><code>${links.permanent}</code></a></dd>
<dt>${said.asFile}</dt><dd>${formatsOf(resource, release).map(
    ({ extension }) => html`<a href="${inForm(plain, extension)}">${extension}</a> `,
  )}</dd>
</dl>
<h2>${said.same}</h2>
<p>${said.code}</p>
${snippets.map(
  (
    { id, name, write },
    i,
  ) => html`<details class="snippet" name="snippet"${i === 0 ? " open" : ""}><summary>${name}</summary>
<pre id="${id}" tabindex="0"><code>${write(request)}</code></pre>${copyButton(said.copy, name)}</details>
`,
)}`;
}
