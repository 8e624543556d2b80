import { html } from "hono/html";
import { formatNumber } from "../../../model/charts/number-format.ts";
import { type Language, tagOf } from "../language.ts";
import type { Indicator } from "./indicator.ts";
import { landingWords } from "./words.ts";

/** Baseline and target as one bar: the part that was reached, and the part to go. */
function bar({ baseline, target }: Indicator) {
  const reached = Math.round((100 * baseline.value) / target.value);
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path class="reached" d="M0 0H${reached}V4H0z"/><path class="ahead" d="M${reached} 0H100V4H${reached}z"/></svg>`;
}

function row(indicator: Indicator, language: Language) {
  const { id, name, unit, baseline, target, growth } = indicator;
  const other = language === "en" ? "zh" : "en";
  return html`
<tr><th scope="row"><a href="/targets/${id}">${name[language]}</a><small><span lang="${tagOf[other]}">${name[other]}</span> · ${unit[language]}</small></th><td class="number">${formatNumber(baseline.value)}</td><td class="number goal">${formatNumber(target.value)}${bar(indicator)}</td><td class="number" lang="zh-Hans">${growth.printed}</td></tr>`;
}

/** The indicators in their groups, live from the release. */
export function numbersOf(indicators: readonly Indicator[], language: Language) {
  const { heading, about, caption, columns, groups } = landingWords[language].numbers;
  const [name, ...figures] = columns;
  const names = [...new Set(indicators.map(({ group }) => group))];
  return html`<section>
<h2>${heading(indicators.length)}</h2>
<p>${about}</p>
<table class="numbers">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${name}</th>${figures.map((figure) => html`<th scope="col" class="number">${figure}</th>`)}</tr></thead>
${names.map(
  (group) => html`<tbody>
<tr><th class="group" colspan="4" scope="rowgroup">${groups[group] ?? group}</th></tr>${indicators
    .filter((indicator) => indicator.group === group)
    .map((indicator) => row(indicator, language))}
</tbody>`,
)}
</table>
</section>`;
}
