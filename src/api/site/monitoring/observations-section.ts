import { html } from "hono/html";
import { signOf } from "../../../model/charts/wording.ts";
import { vintageInWords } from "../../../model/derive/vintage.ts";
import type { Observation } from "../../../model/resources/observations.ts";
import { inItsLanguage } from "../in-its-language.ts";
import type { Language } from "../language.ts";
import { numberCell, tableOf } from "./cells.ts";
import { saidOnce } from "./said-once.ts";
import { monitoringWords } from "./words.ts";

/** What others reported of a target, in the words of their sources; several vintages stand side by side. */
export function observationsSection(observations: readonly Observation[], language: Language) {
  const said = monitoringWords[language];
  return html`<section id="observations">
<h2>${said.observations}</h2>
${
  observations.length === 0
    ? html`<p>${said.nothing}</p>`
    : tableOf(
        said.observations,
        [
          said.year,
          { number: said.value },
          { number: said.growth },
          said.published,
          said.source,
          said.quotation,
        ],
        observations.map((one) => rowOf(one, language)),
      )
}
${saidOnce(
  observations.flatMap(({ year, caveat }) => (caveat ? [{ year, words: caveat[language] }] : [])),
  language,
)}
</section>`;
}

function rowOf(
  { id, year, value, comparator, realGrowth, vintage, published, source, quotation }: Observation,
  language: Language,
) {
  const href = `/v1/observations/${id}`;
  const level = value === null ? null : { value, comparator: comparator ?? "exactly" };
  const growth = realGrowth
    ? `${signOf(realGrowth.comparator, language)}${realGrowth.value}%`
    : null;
  const title = inItsLanguage(source.title, language);
  const lang = /\p{Script=Han}/u.test(quotation) ? "zh-Hans" : "en";
  return html`<tr><th scope="row"><a href="/observations/${id}">${year}</a> <small>${vintageInWords[vintage][language]}</small></th>${numberCell(level, href, language)}<td class="number">${growth ? html`<a href="${href}">${growth}</a>` : "–"}</td><td class="date">${published}</td><td class="words">${source.url === null ? title : html`<a href="${source.url}" rel="noopener">${title}</a>`} <small>${inItsLanguage(source.publisher, language)} · ${source.grade}</small></td><td class="words"><q lang="${lang}">${quotation}</q></td></tr>
`;
}
