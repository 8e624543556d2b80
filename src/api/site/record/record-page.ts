import type { Context } from "hono";
import { html } from "hono/html";
import { resources } from "../../../model/catalogue.ts";
import { cardKinds } from "../../../model/charts/kinds/index.ts";
import { chartIn } from "../../../model/charts/options.ts";
import { citationOfRecord } from "../../../model/citation.ts";
import { type Dataset, recordWhere } from "../../../model/dataset.ts";
import { discoveryLinks } from "../../../model/oembed/forms.ts";
import { valuesOf } from "../../../model/proof/fields.ts";
import { conflictsWith, linksOf } from "../../../model/proof/links.ts";
import type { AnyRecord, Resource } from "../../../model/resource.ts";
import type { Text } from "../../../model/text.ts";
import type { App, Environment } from "../../environment.ts";
import { missingRecord } from "../../routes/missing-record.ts";
import { releaseWith } from "../../routes/release-with.ts";
import { sourceOf } from "../../routes/source-of.ts";
import { inItsLanguage } from "../in-its-language.ts";
import { inLanguage, type Language, languageOf, tagOf } from "../language.ts";
import { page } from "../page.ts";
import { takeAwaySection } from "../take-away.ts";
import { evidenceSection } from "./evidence-section.ts";
import { valuesSection } from "./values-section.ts";
import { recordWords } from "./words.ts";

/** Mounts a page for every record: the address of its data without /v1. */
export function mountRecordPages(app: App): void {
  for (const resource of resources)
    app.get(`/${resource.name}/:id`, (c) => recordPage(c, resource));
}

async function recordPage(c: Context<Environment>, resource: Resource): Promise<Response> {
  const language = languageOf(c);
  if (language instanceof Response) return language;
  const { store, current } = c.var;
  const id = c.req.param("id") ?? "";
  const found = releaseWith(c, resource.name);
  if ("refused" in found) return found.refused;
  const dataset = await store.slices.around(
    current.id,
    resource.name,
    id,
    resources.map(({ name }) => name),
  );
  const record = dataset && recordWhere(dataset, resource.name, id);
  if (!record) return missingRecord(c, resource, current.id, id);
  const source = sourceOf(c, current);
  const name = nameOf(record);
  const kind = cardKinds.find((one) => one.resource === resource.name);
  const other = language === "en" ? "zh" : "en";
  const plain = pathOf(resource.name, record);
  const path = inLanguage(plain, language);
  const citation = citationOfRecord(source, resource, record, dataset.sections ?? []);
  return page(c, {
    path,
    title: `${name[language]}: ${source.plan.title[language]}`,
    description: `${name[other]}${language === "zh" ? "。" : ". "}${resource.about[language]}`,
    language,
    bilingual: { en: plain, zh: inLanguage(plain, "zh") },
    head: kind ? discoveryLinks(c.env.ORIGIN, c.env.ORIGIN + path, name[language]).join("") : "",
    body: html`<p class="trail"><a href="${inLanguage(`/explore/${resource.name}`, language)}">${resource.title[language]}</a></p>
<h1>${name[language]}${name.zh === name.en ? "" : html`<small lang="${tagOf[other]}">${name[other]}</small>`}</h1>
<p class="lead">${resource.about[language]}</p>
${valuesSection(resource, record, language)}
${evidenceSection(record, dataset.sections ?? [], language)}
${conflictsSection(resource, record, dataset, language)}
${linksSection(resource, record, dataset, language)}
${takeAwaySection(
  `/v1${plain}`,
  current.id,
  citation,
  language,
  kind &&
    html`<li><a href="${chartIn(`/embed/${kind.name}/${id}`, language)}">${recordWords[language].embed}</a></li>`,
)}`,
  });
}

const nameOf = ({ name, id }: AnyRecord): Text => (name as Text | undefined) ?? { zh: id, en: id };

/** Path of a record's page. */
export const pathOf = (resource: string, { id }: AnyRecord) => `/${resource}/${id}`;

const linkTo = (resource: string, record: AnyRecord, language: Language) =>
  html`<a href="${inLanguage(pathOf(resource, record), language)}">${nameOf(record)[language]}</a>`;

/** Where the document says otherwise. */
function conflictsSection(
  resource: Resource,
  record: AnyRecord,
  dataset: Dataset,
  language: Language,
) {
  const conflicts = conflictsWith(resource, record, dataset);
  if (!conflicts || conflicts.records.length === 0) return "";
  return html`<section>
<h2>${recordWords[language].conflicts}</h2>
${conflicts.records.map(
  (one) => html`<h3>${linkTo(conflicts.resource.name, one, language)}</h3>
<dl class="terms">${valuesOf(conflicts.resource, one, language).map(({ label, words }) => html`<dt>${label}</dt><dd>${inItsLanguage(words, language)}</dd>`)}</dl>`,
)}
</section>`;
}

function linksSection(resource: Resource, record: AnyRecord, dataset: Dataset, language: Language) {
  const said = recordWords[language];
  const links = linksOf(resource, record, dataset, language);
  if (links.length === 0) return "";
  return html`<section>
<h2>${said.links}</h2>
<dl class="terms">${links.map(
    ({ label, resource: name, records }) =>
      html`<dt>${label}</dt><dd>${records.map((one, i) => html`${i === 0 ? "" : said.between}${linkTo(name, one, language)}`)}</dd>`,
  )}</dl>
</section>`;
}
