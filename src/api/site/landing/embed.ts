import { html } from "hono/html";
import { chartIn } from "../../../model/charts/options.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import { frameLine } from "../../../model/embed-lines.ts";
import { inLanguage, type Language } from "../language.ts";
import { landingWords } from "./words.ts";

/** Room for the chart on a column of text. */
const HEIGHT = 480;

/** One embed, and the line that puts it on another site. */
export function embedOf({ id, name }: PlannedTarget, origin: string, language: Language) {
  const said = landingWords[language].embed;
  const path = chartIn(`/embed/target/${id}`, language);
  const line = frameLine({
    url: origin + path,
    title: name[language],
    width: "100%",
    height: HEIGHT,
  }).text;
  return html`<section>
<h2>${said.heading}</h2>
<p>${said.about}</p>
<iframe src="${path}" title="${name[language]}" loading="lazy"></iframe>
<pre tabindex="0"><code>${line}</code></pre>
<p><a href="${inLanguage("/gallery", language)}">${said.all}</a></p>
</section>`;
}
