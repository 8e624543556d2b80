import type { Context } from "hono";
import { html } from "hono/html";
import { unitIn } from "../../../model/charts/wording.ts";
import { verdictInWords, verdicts } from "../../../model/derive/rules.ts";
import { summaryOf } from "../../../model/derive/scorecard.ts";
import type { ScorecardLine } from "../../../model/derive/shapes/scorecard.ts";
import { canonicalScorecard, parseScorecard, yearsOf } from "../../../model/scorecard.ts";
import { groups, targetGroups } from "../../../model/target-groups.ts";
import type { App, Environment } from "../../environment.ts";
import { queryProblem } from "../../http/problem.ts";
import { inLanguage, type Language, languageOf } from "../language.ts";
import { page } from "../page.ts";
import { tableOf } from "../table.ts";
import { gapCell, numberCell, verdictCell } from "./cells.ts";
import { monitoringWords } from "./words.ts";

/** Mounts the page of the scorecard. It takes `lang` and `year`, and ignores what trackers append. */
export function mountScorecardPage(app: App): void {
  app.get("/scorecard", scorecardPage);
}

async function scorecardPage(c: Context<Environment>): Promise<Response> {
  const language = languageOf(c);
  if (language instanceof Response) return language;
  const { store, current } = c.var;
  const plan = store.plan(current.id);
  const asked = c.var.entries;
  const parsed = parseScorecard(
    asked.filter(([name]) => name === "year"),
    plan,
  );
  if ("errors" in parsed) return queryProblem(c, parsed.errors, ["lang", "year"]);
  const { query } = parsed;
  const lines = await store.scorecard(current.id, query);
  const said = monitoringWords[language];
  const { verdicts: counts } = summaryOf(lines);
  const data = canonicalScorecard(query, plan);
  const own = (year: number, to: Language) =>
    inLanguage(year === plan.targetYear ? "/scorecard" : `/scorecard?year=${year}`, to);
  return page(c, {
    path: own(query.year, language),
    title: `${said.scorecardTitle}, ${said.yearOf(query.year)}: ${plan.title[language]}`,
    description: said.scorecardLead,
    language,
    bilingual: { en: own(query.year, "en"), zh: own(query.year, "zh") },
    body: html`<h1>${said.scorecardTitle}</h1>
<p class="lead">${said.scorecardLead}</p>
<nav class="years" aria-label="${said.year}">${yearsOf(plan).map(
      (year) =>
        html`<a href="${own(year, language)}"${year === query.year ? html` aria-current="page"` : ""}>${said.yearOf(year)}</a> `,
    )}</nav>
<dl class="counts">${verdicts.map(
      (verdict) =>
        html`<div><dt>${verdictInWords[verdict][language]}</dt><dd><a href="${data}${data.includes("?") ? "&" : "?"}verdict=${verdict}">${counts[verdict]}</a></dd></div>`,
    )}</dl>
${groups.map((group) => groupSection(group, lines, query.year, plan.targetYear, language))}
<p><a href="${data}">JSON</a> · <a href="${canonicalScorecard(query, plan, ".csv")}">CSV</a></p>`,
  });
}

function groupSection(
  group: (typeof groups)[number],
  lines: readonly ScorecardLine[],
  year: number,
  last: number,
  language: Language,
) {
  const said = monitoringWords[language];
  const name = targetGroups[group][language];
  return html`<section>
<h2>${name}</h2>
${tableOf(
  name,
  [
    { label: said.indicator },
    { label: said.planned, look: "number" },
    { label: said.observed, look: "number" },
    { label: said.gap, look: "number" },
    { label: said.verdict },
  ],
  lines
    .filter((line) => line.group === group)
    .map((line) => {
      const { target, planned, observed, gap, verdict } = line;
      const path = `/v1/targets/${target}`;
      const href = `${path}/assessment${year === last ? "" : `?year=${year}`}`;
      return {
        name: html`<a href="${inLanguage(`/targets/${target}`, language)}">${line.name[language]}</a> <small>${unitIn(line, language)}</small>`,
        cells: [
          numberCell(planned, `${path}/trajectory`, language),
          numberCell(observed, href, language),
          gapCell(gap, href),
          verdictCell(verdict, href, language),
        ],
      };
    }),
)}
</section>`;
}
