import { html } from "hono/html";
import { formatNumber } from "../../../model/charts/number-format.ts";
import { bounded, numberIn } from "../../../model/charts/wording.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import type { Plan } from "../../../model/plan.ts";
import { groups, targetGroups } from "../../../model/target-groups.ts";
import { inLanguage, type Language, tagOf } from "../language.ts";
import { landingWords } from "./words.ts";

type Growth = NonNullable<PlannedTarget["growth"]>;

/** Baseline and target as one bar: the part that was reached, and the part to go. */
function bar(baseline: number, target: number) {
  const reached = Math.round((100 * baseline) / target);
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path class="reached" d="M0 0H${reached}V4H0z"/><path class="ahead" d="M${reached} 0H100V4H${reached}z"/></svg>`;
}

function row({ id, name, unit, baseline, target, growth }: PlannedTarget, language: Language) {
  const start = baseline?.value ?? null;
  const other = language === "en" ? "zh" : "en";
  return html`
<tr><th scope="row"><a href="${inLanguage(`/targets/${id}`, language)}">${name[language]}</a><small><span lang="${tagOf[other]}">${name[other]}</span> · ${unit[language]}</small></th><td class="number">${start === null ? "" : formatNumber(start)}</td><td class="number goal">${bounded(target, "", language)}${start === null ? "" : bar(start, target.value)}</td><td class="number">${growth && growthCell(growth, language)}</td></tr>`;
}

/** The growth a year, and as printed where that is not the same to a reader. */
function growthCell({ value, unit, printed }: Growth, language: Language) {
  const said = unit === "percent" ? numberIn(unit, value) : null;
  if (language === "zh" || printed === said) return printed;
  return html`${said ?? `${formatNumber(value)} ${landingWords[language].numbers.points}`} <small lang="${tagOf.zh}">${printed}</small>`;
}

/** The indicators in their groups, live from the release. */
export function numbersOf(
  indicators: readonly PlannedTarget[],
  { baseYear, targetYear }: Plan,
  language: Language,
) {
  const { heading, about, caption, columns } = landingWords[language].numbers;
  const [name, ...figures] = columns(baseYear, targetYear);
  return html`<section>
<h2>${heading(indicators.length)}</h2>
<p>${about}</p>
<table class="numbers">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${name}</th>${figures.map((figure) => html`<th scope="col" class="number">${figure}</th>`)}</tr></thead>
${groups.map(
  (group) => html`<tbody>
<tr><th class="group" colspan="4" scope="rowgroup">${targetGroups[group][language]}</th></tr>${indicators
    .filter((indicator) => indicator.group === group)
    .map((indicator) => row(indicator, language))}
</tbody>`,
)}
</table>
</section>`;
}
