import type { Context } from "hono";
import { html } from "hono/html";
import { recordsOf as recordsIn } from "../../../model/charts/card.ts";
import { target } from "../../../model/charts/kinds/target.ts";
import type { PlannedTarget } from "../../../model/derive/planned-target.ts";
import type { Resource } from "../../../model/resource.ts";
import { groups } from "../../../model/target-groups.ts";
import { targetsOf } from "../../../model/targets.ts";
import { contextOf } from "../../embed/card-context.ts";
import type { Environment } from "../../environment.ts";
import { inLanguage, type Language, languageOf } from "../language.ts";
import { page } from "../page.ts";
import { resourcesNow } from "../resources-now.ts";
import { datasetOnPage } from "../schema-org.ts";
import { downloadsOf } from "./downloads.ts";
import { embedOf } from "./embed.ts";
import { numbersOf } from "./numbers.ts";
import { proofOf } from "./proof.ts";
import { requestOf } from "./request.ts";
import { landingWords } from "./words.ts";

/** The landing page: what this is, a number with its proof, a request, the indicators, the way on. */
export async function landing(c: Context<Environment>): Promise<Response> {
  const language = languageOf(c);
  if (language instanceof Response) return language;
  const { store, current } = c.var;
  const resources = resourcesNow(c);
  const [manifest, ...ofGroups] = await Promise.all([
    store.manifest(current.id),
    ...groups.map((group) => store.indicators(current.id, group)),
  ]);
  const indicators = ofGroups.flat();
  const plan = store.plan(current.id);
  const sizes = store.sizes(current.id);
  const count = (name: string) => sizes[name]?.records ?? 0;
  const [first] = indicators;
  const context = first && (await contextOf(c, target, first.id, current, language));
  const shown = recordsIn<PlannedTarget>(context?.dataset ?? {}, targetsOf.name).find(
    ({ id }) => id === first?.id,
  );
  const said = landingWords[language];
  const told = {
    indicators: indicators.length,
    goals: count("targets") - indicators.length,
    clusters: count("clusters"),
    projects: count("projects"),
  };
  return page(c, {
    path: inLanguage("/", language),
    title: said.title,
    description: said.description,
    language,
    bilingual: { en: "/", zh: inLanguage("/", "zh") },
    modules: ["run.js", "fit.js"],
    data: await datasetOnPage(c),
    body: html`<section class="opening">
<h1>${said.heading.map((phrase) => html`<span>${phrase}</span> `)}</h1>
<p class="lead">${said.lead(told)}</p>
<p><a class="button" href="${inLanguage("/explore", language)}">${said.explore}</a> <a class="button quiet" href="/docs">${said.reference}</a></p>
</section>
${shown ? proofOf(shown, context?.dataset.sections ?? [], language) : ""}
${requestOf(c.env.ORIGIN, language)}
${shown && context ? embedOf(shown, context, c.env.ORIGIN) : ""}
${numbersOf(indicators, plan, language)}
${recordsOf(resources, count, language)}
${downloadsOf(manifest, language)}
<section>
<h2>${said.more.heading}</h2>
<ul class="ways">${said.more.links.map(
      ({ path, name, about }) => html`
<li><a href="${path}">${name}</a> <span>${about}</span></li>`,
    )}
</ul>
</section>`,
  });
}

/** Every resource with its number of records. */
function recordsOf(
  resources: readonly Resource[],
  count: (name: string) => number,
  language: Language,
) {
  const { heading, about } = landingWords[language].records;
  return html`<section>
<h2>${heading}</h2>
<p>${about}</p>
<ul class="cards counted">${resources.map(
    ({ name, title }) => html`
<li><a href="${inLanguage(`/explore/${name}`, language)}">${title[language]}</a><strong>${count(name)}</strong><small><code>/v1/${name}</code></small></li>`,
  )}
</ul>
</section>`;
}
