import { html } from "hono/html";
import type { Language } from "../language.ts";
import { landingWords } from "./words.ts";

/** The request that the page shows: the first group of indicators, with what a reader looks for. */
const REQUEST = "/v1/targets?group=scale&fields=name,baseline,target,growth";

/** A request to run in place; without a script its button is a link to the answer. */
export function requestOf(origin: string, language: Language) {
  const said = landingWords[language].request;
  return html`<section>
<h2>${said.heading}</h2>
<p>${said.about}</p>
<div class="run" data-run>
<pre tabindex="0"><code>curl "${origin}${REQUEST}"</code></pre>
<p><a class="button" href="${REQUEST}">${said.run}</a> <a href="${REQUEST.replace("?", ".csv?")}">${said.csv}</a></p>
<pre class="answer" tabindex="0" aria-live="polite" hidden></pre>
</div>
</section>`;
}
