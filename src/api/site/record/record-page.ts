import type { Context } from "hono";
import { html } from "hono/html";
import { resources } from "../../../model/catalogue.ts";
import { cardKinds } from "../../../model/charts/kinds/index.ts";
import { citationOfRecord } from "../../../model/citation.ts";
import { inForm } from "../../../model/citations/form.ts";
import { citationForms } from "../../../model/citations/index.ts";
import { text } from "../../../model/citations/text.ts";
import { type Dataset, recordWhere } from "../../../model/dataset.ts";
import { itemOf } from "../../../model/item.ts";
import { discoveryLinks } from "../../../model/oembed/forms.ts";
import { valuesOf } from "../../../model/proof/fields.ts";
import { conflictsWith, linksOf } from "../../../model/proof/links.ts";
import type { AnyRecord, Resource } from "../../../model/resource.ts";
import type { Text } from "../../../model/text.ts";
import type { App, Environment } from "../../environment.ts";
import { missingRecord } from "../../routes/missing-record.ts";
import { releaseWith } from "../../routes/release-with.ts";
import { sourceOf } from "../../routes/source-of.ts";
import { tagOf } from "../language.ts";
import { page } from "../page.ts";
import { evidenceSection } from "./evidence-section.ts";
import { valuesSection } from "./values-section.ts";

/** Mounts a page for every record: the address of its data without /v1. */
export function mountRecordPages(app: App): void {
  for (const resource of resources)
    app.get(`/${resource.name}/:id`, (c) => recordPage(c, resource));
}

async function recordPage(c: Context<Environment>, resource: Resource): Promise<Response> {
  const { store, current } = c.var;
  const id = c.req.param("id") ?? "";
  const found = await releaseWith(c, resource.name);
  if ("refused" in found) return found.refused;
  const [dataset, source] = await Promise.all([
    store.slices.around(
      current.id,
      resource.name,
      id,
      resources.map(({ name }) => name),
    ),
    sourceOf(c, current),
  ]);
  const record = dataset && recordWhere(dataset, resource.name, id);
  if (!record) return missingRecord(c, resource, current.id, id);
  const { zh, en } = nameOf(record);
  const { links } = itemOf(resource, current.id, record);
  const citation = citationOfRecord(source, resource, record, dataset.sections ?? []);
  return page(c, {
    path: pathOf(resource.name, record),
    title: `${en}: ${source.plan.title.en}`,
    description: `${zh}. ${resource.about}`,
    head: embeddable(resource)
      ? discoveryLinks(c.env.ORIGIN, c.env.ORIGIN + pathOf(resource.name, record), en).join("")
      : "",
    body: html`<p class="trail"><a href="/explore/${resource.name}">${resource.title.en}</a></p>
<h1>${en}${zh === en ? "" : html`<small lang="${tagOf.zh}">${zh}</small>`}</h1>
<p class="lead">${resource.about}</p>
${valuesSection(resource, record)}
${evidenceSection(record, dataset.sections ?? [])}
${conflictsSection(resource, record, dataset)}
${linksSection(resource, record, dataset)}
<section>
<h2>Take it away</h2>
<ul class="inline">
<li><a href="${links.self}">JSON</a></li>
<li><a href="${links.permanent}">permanent</a></li>
<li><a href="${inForm(links.self, "md")}">proof page</a></li>
${citationForms.map(({ name, extension }) => html`<li><a href="${inForm(links.self, extension)}">${name}</a></li>`)}
</ul>
<blockquote class="cite">${text.encode(citation).trim()}</blockquote>
</section>`,
  });
}

/** Whether there is an embed of the resource's records, which content systems may find by the page. */
const embeddable = ({ name }: Resource) => cardKinds.some(({ resource }) => resource === name);

const nameOf = ({ name, id }: AnyRecord): Text => (name as Text | undefined) ?? { zh: id, en: id };

/** Path of a record's page. */
export const pathOf = (resource: string, { id }: AnyRecord) => `/${resource}/${id}`;

const linkTo = (resource: string, record: AnyRecord) =>
  html`<a href="${pathOf(resource, record)}">${nameOf(record).en}</a>`;

/** Where the document says otherwise. */
function conflictsSection(resource: Resource, record: AnyRecord, dataset: Dataset) {
  const conflicts = conflictsWith(resource, record, dataset);
  if (!conflicts || conflicts.records.length === 0) return "";
  return html`<section>
<h2>What conflicts with it</h2>
${conflicts.records.map(
  (one) => html`<h3>${linkTo(conflicts.resource.name, one)}</h3>
<dl class="terms">${valuesOf(conflicts.resource, one).map(({ label, words }) => html`<dt>${label}</dt><dd>${words}</dd>`)}</dl>`,
)}
</section>`;
}

function linksSection(resource: Resource, record: AnyRecord, dataset: Dataset) {
  const links = linksOf(resource, record, dataset);
  if (links.length === 0) return "";
  return html`<section>
<h2>Links</h2>
<dl class="terms">${links.map(
    ({ label, resource: name, records }) =>
      html`<dt>${label}</dt><dd>${records.map((one, i) => html`${i === 0 ? "" : ", "}${linkTo(name, one)}`)}</dd>`,
  )}</dl>
</section>`;
}
