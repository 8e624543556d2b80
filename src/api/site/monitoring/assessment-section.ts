import { html } from "hono/html";
import { formatNumber } from "../../../model/charts/number-format.ts";
import { assess } from "../../../model/derive/assessment.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import { assessedYears } from "../../../model/derive/planned-value.ts";
import type { Observation } from "../../../model/resources/observations.ts";
import type { Language } from "../language.ts";
import { tableOf } from "../table.ts";
import { gapCell, numberCell, verdictCell } from "./cells.ts";
import { saidOnce } from "./said-once.ts";
import { monitoringWords } from "./words.ts";

/** Where a target stood, year by year, with the rule that says so, and what does not compare and why. */
export function assessmentSection(
  target: PlannedTarget,
  observations: readonly Observation[],
  language: Language,
) {
  const said = monitoringWords[language];
  const last = target.target.year;
  const years = assessedYears(target).map((year) => {
    const path = `/v1/targets/${target.id}/assessment`;
    const href = year === last ? path : `${path}?year=${year}`;
    return { href, ...assess(target, observations, { year, asOf: null, brought: null }) };
  });
  const apart = years
    .flatMap(({ year, comparisons }) => comparisons.map((one) => ({ year, ...one })))
    .filter(({ verdict, value }) => verdict === "not-comparable" && value !== null);
  const formulas = years.flatMap(({ year, observed }) =>
    observed?.formula ? [{ year, formula: observed.formula }] : [],
  );
  return html`<section>
<h2>${said.stood}</h2>
${tableOf(
  said.stood,
  [
    { label: said.year },
    { label: said.planned, look: "number" },
    { label: `${said.observed} (${said.comparable})`, look: "number" },
    { label: said.gap, look: "number" },
    { label: said.verdict },
  ],
  years.map(({ year, href, planned, observed, gap, verdict }) => ({
    name: year,
    cells: [
      numberCell(planned, href, language),
      numberCell(observed, href, language),
      gapCell(gap, href),
      verdictCell(verdict, href, language),
    ],
  })),
)}
<h3>${said.rule}</h3>
${saidOnce(
  years.map(({ year, rule }) => ({ year, words: rule.says[language] })),
  language,
)}
${
  formulas.length === 0
    ? ""
    : html`<h3>${said.formula}</h3>
<ul class="apart">${formulas.map(({ year, formula }) => html`<li>${year}: <code>${formula}</code></li>`)}</ul>`
}
${apart.length === 0 ? "" : html`<h3>${said.apart}</h3>`}
${
  apart.length === 0
    ? ""
    : html`<ul class="apart">${apart.map(
        ({ year, value, rule, observations: [id] }) =>
          html`<li><a href="/v1/observations/${id}">${said.yearOf(year)}: ${formatNumber(value ?? 0)}</a> – ${rule.says[language]}</li>`,
      )}</ul>`
}
</section>`;
}
