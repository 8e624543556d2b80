import type { Context } from "hono";
import { html, raw } from "hono/html";
import { targetCard } from "../../../model/charts/kinds/target.ts";
import { chartIn } from "../../../model/charts/options.ts";
import { PICTURE } from "../../../model/charts/target-picture.ts";
import { bounded } from "../../../model/charts/wording.ts";
import { citationOfRecord } from "../../../model/citation.ts";
import { recordWhere } from "../../../model/dataset.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import { inFull } from "../../../model/in-full.ts";
import { discoveryLinks } from "../../../model/oembed/forms.ts";
import type { Observation } from "../../../model/resources/observations.ts";
import { targetsOf } from "../../../model/targets.ts";
import type { Text } from "../../../model/text.ts";
import type { App, Environment } from "../../environment.ts";
import { missingRecord } from "../../routes/missing-record.ts";
import { sourceOf } from "../../routes/source-of.ts";
import { inLanguage, languageOf, tagOf } from "../language.ts";
import { page } from "../page.ts";
import { evidenceSection } from "../record/evidence-section.ts";
import { takeAwaySection } from "../take-away.ts";
import { assessmentSection } from "./assessment-section.ts";
import { forecastSection } from "./forecast-section.ts";
import { observationsSection } from "./observations-section.ts";
import { pathSection } from "./path-section.ts";
import { monitoringWords } from "./words.ts";

/** Mounts a page for each target: its chart, path, observations, assessment, proof and citation. */
export function mountTargetPages(app: App): void {
  app.get("/targets/:id", targetPage);
}

async function targetPage(c: Context<Environment>): Promise<Response> {
  const language = languageOf(c);
  if (language instanceof Response) return language;
  const { store, current } = c.var;
  const id = c.req.param("id") ?? "";
  const dataset = await store.slices.around(current.id, targetsOf.name, id, [
    "observations",
    "sections",
    "discrepancies",
  ]);
  const record = dataset && recordWhere(dataset, targetsOf.name, id);
  if (!record) return missingRecord(c, targetsOf, current.id, id);
  const target = record as unknown as PlannedTarget;
  const observations = (dataset.observations ?? []).filter(
    (one) => one.target === id,
  ) as unknown as Observation[];
  const source = sourceOf(c, current);
  const { plan } = source;
  const card = targetCard({ dataset, plan, release: current, language }, target);
  const ids = record.discrepancies as string[];
  const discrepancies = (dataset.discrepancies ?? []).filter((one) => ids.includes(one.id));
  const citation = citationOfRecord(source, targetsOf, record, dataset.sections ?? []);
  const said = monitoringWords[language];
  const goal = bounded(target.target, target.unit.code, language);
  const full = language === "en" ? inFull(target.target, target.unit) : null;
  const other = language === "en" ? "zh" : "en";
  const path = `/targets/${id}`;
  return page(c, {
    path: inLanguage(path, language),
    title: `${card.title}: ${plan.title[language]}`,
    description: card.sentence,
    language,
    bilingual: { en: path, zh: inLanguage(path, "zh") },
    head: discoveryLinks(c.env.ORIGIN, c.env.ORIGIN + inLanguage(path, language), card.title).join(
      "",
    ),
    preview: {
      image: chartIn(`/v1/targets/${id}.png`, language),
      width: 2 * PICTURE.width,
      height: 2 * PICTURE.height,
      alt: card.sentence,
    },
    body: html`<p class="trail"><a href="${inLanguage("/scorecard", language)}">${said.scorecard}</a></p>
<h1>${card.title}<small lang="${tagOf[other]}">${target.name[other]}</small></h1>
<p class="lead">${card.subtitle}<br>${said.goal(target.target.year)}${goal}${full === null ? "" : ` = ${full}`}</p>
<figure class="chart">${raw(card.draw().text)}
<figcaption>${said.chart}: ${[".svg", ".png"].map((suffix) => html`<a href="${chartIn(`/v1/targets/${id}${suffix}`, language)}">${suffix.slice(1).toUpperCase()}</a> `)}<a href="/v1/targets/${id}/trajectory">JSON</a></figcaption></figure>
${assessmentSection(target, observations, language)}
${observationsSection(observations, language)}
${pathSection(target, language)}
${forecastSection(target, observations, language)}
${evidenceSection(record, dataset.sections ?? [], language)}
${
  discrepancies.length === 0
    ? ""
    : html`<section>
<h2>${said.conflicts}</h2>
<ul>${discrepancies.map(({ id, name }) => html`<li><a href="${inLanguage(`/discrepancies/${id}`, language)}">${(name as Text)[language]}</a></li>`)}</ul>
</section>`
}
${takeAwaySection(
  `/v1/targets/${id}`,
  current.id,
  citation,
  language,
  html`<li><a href="${chartIn(`/embed/target/${id}`, language)}">${said.embed}</a></li>`,
)}`,
  });
}
