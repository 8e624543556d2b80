import { html } from "hono/html";
import type { CardContext } from "../../../model/charts/card.ts";
import { targetCard } from "../../../model/charts/kinds/target.ts";
import { chartIn } from "../../../model/charts/options.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import { frameLine, heightInColumns } from "../../../model/embed-lines.ts";
import { frameHeight } from "../../embed/frame-height.ts";
import { framed } from "../framed.ts";
import { inLanguage } from "../language.ts";
import { landingWords } from "./words.ts";

/** One embed, and the line that puts it on another site. */
export function embedOf(record: PlannedTarget, context: CardContext, origin: string) {
  const { language } = context;
  const said = landingWords[language].embed;
  const path = chartIn(`/embed/target/${record.id}`, language);
  const card = targetCard(context, record);
  const heightAt = frameHeight(card, context, { show: "chart", release: null });
  const line = frameLine({
    url: origin + path,
    title: card.title,
    width: "100%",
    height: heightInColumns(heightAt),
  }).text;
  return html`<section>
<h2>${said.heading}</h2>
<p>${said.about}</p>
${framed(path, card.title, heightAt)}
<pre tabindex="0"><code>${line}</code></pre>
<p><a href="${inLanguage("/gallery", language)}">${said.all}</a></p>
</section>`;
}
