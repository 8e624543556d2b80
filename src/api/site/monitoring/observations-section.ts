import { html } from "hono/html";
import { signOf } from "../../../model/charts/wording.ts";
import { vintageInWords } from "../../../model/derive/vintage.ts";
import type { Observation } from "../../../model/resources/observations.ts";
import { inItsLanguage } from "../in-its-language.ts";
import { inLanguage, type Language } from "../language.ts";
import { type Row, tableOf } from "../table.ts";
import { numberCell } from "./cells.ts";
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
          { label: said.year },
          { label: said.value, look: "number" },
          { label: said.growth, look: "number" },
          { label: said.published },
          { label: said.source, look: "words" },
          { label: said.quotation, look: "words" },
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
): Row {
  const href = `/v1/observations/${id}`;
  const level = value === null ? null : { value, comparator: comparator ?? "exactly" };
  const growth = realGrowth
    ? `${signOf(realGrowth.comparator, language)}${realGrowth.value}%`
    : null;
  const said = monitoringWords[language];
  const title = inItsLanguage(source.title, language);
  const lang = /\p{Script=Han}/u.test(quotation) ? "zh-Hans" : "en";
  return {
    name: html`<a href="${inLanguage(`/observations/${id}`, language)}">${year}</a> <small>${vintageInWords[vintage][language]}</small>`,
    cells: [
      numberCell(level, href, language),
      growth && html`<a href="${href}">${growth}</a>`,
      html`<span class="date">${published}</span>${source.dated === false ? html` <small>${said.undated}</small>` : ""}`,
      html`${source.url === null ? title : html`<a href="${source.url}" rel="noopener">${title}</a>`} <small>${inItsLanguage(source.publisher, language)} · ${source.grade}</small>`,
      html`<q lang="${lang}">${quotation}</q>`,
    ],
  };
}
