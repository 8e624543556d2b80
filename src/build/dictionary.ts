import { type Markup, markup } from "../model/charts/markup.ts";
import type { Column } from "../model/columns.ts";
import type { Resource } from "../model/resource.ts";
import { definitions } from "../model/resources/index.ts";

/** The data dictionary: every field of every resource, from the schemas. `now` has the resources of the newest release. */
export const dictionaryFile = (now: readonly string[]): [path: string, content: string] => [
  "docs/dictionary-fields.html",
  dictionary(now).text,
];

/** The one field that every resource has in the same shape: told once. */
const EVIDENCE = "evidence";

const dictionary = (now: readonly string[]) => markup`
<p class="trail"><a href="/docs">Reference</a></p>
<h1>Data dictionary</h1>
<p class="lead">Every field of every record, worked out from the schemas that the data is checked against. A dotted path is a field inside a field: the name of a CSV column, a filter and a sort key alike.</p>
<dl class="terms">
<dt>Printed</dt><dd>Read off the document: a piece of evidence quotes the words that prove it.</dd>
<dt>Derived</dt><dd>Worked out by us from what is printed, or the other end of a link.</dd>
<dt>Ours</dt><dd>What we add to tell records apart: ids, kinds, links, translations and remarks. Of an observation, whatever was reported: <code>quotation</code> has the words of its source.</dd>
</dl>
<nav aria-label="Resources"><ul class="inline">${[
  ...definitions.map(({ name }) => name),
  EVIDENCE,
].map(
  (name) => markup`
<li><a href="#${name}">${name}</a></li>`,
)}
</ul></nav>
${definitions.map((resource) => resourceSection(resource, now.includes(resource.name)))}
${evidenceSection()}`;

const resourceSection = (resource: Resource, isReleased: boolean) => markup`
<section id="${resource.name}">
<h2>${resource.title.en} <span lang="zh-Hans">${resource.title.zh}</span></h2>
<p>${resource.about.en} <a href="/docs/${resource.name}">Reference</a>${isReleased ? markup` · <a href="/explore/${resource.name}">Explore</a>` : ""}</p>
${fieldsTable(resource.name, resource.columns, originOf)}
</section>`;

function evidenceSection() {
  const [piece] = definitions.flatMap(({ columns }) =>
    columns.filter(({ path }) => path === EVIDENCE),
  );
  return markup`<section id="${EVIDENCE}">
<h2>Evidence</h2>
<p>${piece?.description ?? ""}. Each record’s <code>evidence</code> is a list of these; <a href="/docs/guides/evidence">the guide</a> shows how to read them.</p>
${fieldsTable(EVIDENCE, piece?.items ?? [], () => "printed")}
</section>`;
}

/** Where a value comes from; what is read off the document is not in English. */
const originOf = ({ path, printed, joined }: Column) =>
  joined ? "derived" : printed && !/(^|\.)en$/.test(path) ? "printed" : "ours";

function fieldsTable(name: string, columns: readonly Column[], origin: (column: Column) => string) {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${name}"><table class="defined">
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th><th scope="col">Origin</th></tr></thead>
<tbody>${columns.flatMap((column) => [
    fieldRow(name, column, column.path, origin(column)),
    ...(column.path === EVIDENCE ? [] : (column.items ?? [])).map((item) =>
      fieldRow(
        name,
        item,
        `${column.path}[].${item.path}`,
        origin({ ...item, printed: item.printed || column.printed }),
      ),
    ),
  ])}
</tbody></table></div>`;
}

function fieldRow(name: string, column: Column, path: string, origin: string) {
  const id = `${name}.${path.replace("[]", "")}`;
  const { nullable, values, description } = column;
  return markup`
<tr id="${id}"><th scope="row"><a href="#${id}"><code>${path}</code></a></th><td>${typeOf(column)}${nullable ? markup` <small>or null</small>` : ""}</td><td>${description ? withCode(`${description}.`.replace("..", ".")) : ""}${values ? markup` <small>${values.map((value) => markup`<code>${value}</code> `)}</small>` : ""}</td><td>${origin}</td></tr>`;
}

/** A type in words; a link leads to the fields of what it names. */
function typeOf({ type, ref, path, items }: Column) {
  const target = ref === undefined ? null : markup`<a href="#${ref}">${ref}</a>`;
  if (type === "list") return target ? markup`ids of ${target}` : "list of words";
  if (type === "id") return target ? markup`id of ${target}` : "id";
  if (type === "json")
    return path === EVIDENCE
      ? markup`list of <a href="#${EVIDENCE}">evidence</a>`
      : items
        ? "list of objects"
        : "object";
  return type === "code" ? "word" : type;
}

/** A text whose `backticked` words are code. */
const withCode = (text: string): Markup[] =>
  text
    .split("`")
    .map((piece, i) => (i % 2 === 1 ? markup`<code>${piece}</code>` : markup`${piece}`));
