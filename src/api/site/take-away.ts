import { html } from "hono/html";
import type { Citation } from "../../model/citation.ts";
import { inForm } from "../../model/citations/form.ts";
import { citationForms } from "../../model/citations/index.ts";
import { text } from "../../model/citations/text.ts";
import { permanently } from "../../model/listing.ts";
import { inItsLanguage } from "./in-its-language.ts";
import type { Language, Words } from "./language.ts";

const words: Words<{ heading: string; permanent: string; proofPage: string }> = {
  en: { heading: "Take it away", permanent: "permanent", proofPage: "proof page" },
  zh: { heading: "取用与引用", permanent: "永久版本", proofPage: "证明页（英文）" },
};

/** A record's data and citation in every form, and the sentence that cites it. */
export function takeAwaySection(
  path: string,
  release: string,
  citation: Citation,
  language: Language,
  more: unknown = "",
) {
  const said = words[language];
  const item = (href: string, name: string) => html`<li><a href="${href}">${name}</a></li>`;
  return html`<section>
<h2>${said.heading}</h2>
<ul class="inline">
${item(path, "JSON")}
${item(permanently(release, path), said.permanent)}
${item(inForm(path, "md"), said.proofPage)}
${citationForms.map(({ name, extension }) => item(inForm(path, extension), name))}${more}
</ul>
<blockquote class="cite">${inItsLanguage(text.encode(citation).trim(), language)}</blockquote>
</section>`;
}
