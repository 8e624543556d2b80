import { html } from "hono/html";
import { resourceNamed } from "../../../model/catalogue.ts";
import type { Column } from "../../../model/columns.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { headingOf } from "../../../model/headings.ts";
import { comparisons, fieldsOf, filterable, sortKeysOf } from "../../../model/query/parameters.ts";
import type { Entries } from "../../../model/query/parse.ts";
import { bounds } from "../../../model/query/query.ts";
import type { Resource } from "../../../model/resource.ts";
import type { AskedList } from "../../routes/asked-list.ts";
import { inLanguage, type Language } from "../language.ts";
import { madeOnce } from "../made-once.ts";
import { choicesOf } from "./choices.ts";
import { isNumber } from "./column-shown.ts";
import { explorerWords } from "./words.ts";
import { ALL_COLUMNS, MOST_SHOWN } from "./written.ts";

/** What the form shows: a list, what is chosen, and the records that filters offer. */
export interface Chosen {
  list: AskedList;
  /** How many it has. */
  records: number;
  entries: Entries;
  /** Whether the table has all columns. */
  isWhole: boolean;
  offered: Dataset;
  language: Language;
}

const SORT_KEYS = 2;
const signs = { gte: "≥", gt: ">", lte: "≤", lt: "<" } as const;

/** Everything that a list takes, as a form that works without a script: all of it from the columns. */
export function explorerForm(chosen: Chosen) {
  const { list, records, entries, isWhole, language } = chosen;
  const { resource } = list;
  const said = explorerWords[language];
  const given = new Map(entries);
  const path = `/explore/${resource.name}`;
  const columns = resource.columns.filter(filterable);
  const first = columns.filter((column) => isAtHand(resource, column));
  const rest = columns.filter((column) => !first.includes(column));
  const isSet = rest.some((column) => namesOf(column).some((name) => given.has(name)));
  return html`<form class="explore" action="${path}" method="get">
${language === "en" ? "" : html`<input type="hidden" name="lang" value="${language}">`}
${isWhole ? html`<input type="hidden" name="${ALL_COLUMNS[0]}" value="${ALL_COLUMNS[1]}">` : ""}
<div class="row">
<label>${said.form.q} <input type="search" name="q" maxlength="${bounds.characters}" value="${given.get("q") ?? ""}"></label>
${resource.knownSince === undefined ? "" : html`<label>${said.form.asOf} <input type="date" name="asOf" value="${given.get("asOf") ?? ""}"></label>`}
${part(chosen, given, ["sort"], () => sortSelects(chosen, given.get("sort")))}
<label>${said.form.limit} <input type="number" name="limit" min="1" max="${bounds.rows}" placeholder="${records > MOST_SHOWN ? MOST_SHOWN : said.form.all}" value="${given.get("limit") ?? ""}"></label>
<button>${said.form.show}</button>
<a class="clear" href="${path}${language === "en" ? "" : `?lang=${language}`}">${said.form.clear}</a>
</div>
<fieldset><legend>${said.filters}</legend>
${first.map((column) => part(chosen, given, namesOf(column), () => filter(chosen, column, given)))}
${
  rest.length === 0
    ? ""
    : html`<details class="more"${isSet ? " open" : ""}><summary>${said.more(rest.length)}</summary><div>
${rest.map((column) => part(chosen, given, namesOf(column), () => filter(chosen, column, given)))}</div></details>`
}
</fieldset>
<fieldset><legend>${said.fields}</legend>
${part(chosen, given, ["fields"], () => fieldsChoice(chosen, given.get("fields")))}
</fieldset>
</form>`;
}

/** Filters that need no unfolding: what the overview shows, of a quantity its value and of a unit its code. */
const isAtHand = ({ overview }: Resource, { path }: Column) =>
  overview.some((key) => [key, `${key}.value`, `${key}.code`].includes(path));

/** Parameters of a column's filter. */
const namesOf = (column: Column) => [
  column.path,
  ...(isNumber(column) ? comparisons.map((one) => `${column.path}[${one}]`) : []),
];

/** Sort keys, first things first; each may stay empty. */
function sortSelects({ list: { resource }, language }: Chosen, sort = "") {
  const said = explorerWords[language];
  const keys = sort === "" ? [] : sort.split(",");
  const places = Math.max(SORT_KEYS, keys.length);
  const option = (value: string, label: string, chosen: string) =>
    html`<option value="${value}"${value === chosen ? " selected" : ""}>${label}</option>`;
  return Array.from({ length: places }, (_, i) => keys[i] ?? "").map(
    (chosen, i) => html`<label>${i === 0 ? said.form.sort : said.form.next} <select name="sort">
${option("", i === 0 ? said.form.order : "–", chosen)}
${(["", "-"] as const).map(
  (sign) =>
    html`<optgroup label="${sign === "" ? said.ascending : said.descending}">${sortKeysOf(
      resource,
    ).map((key) =>
      option(sign + key, `${headingOf(key, language)} ${sign === "" ? "↑" : "↓"}`, chosen),
    )}</optgroup>`,
)}
</select></label>
`,
  );
}

/** A field that unfolds: what is set stands on its handle. */
function unfolding(label: string, values: readonly string[], body: unknown) {
  const set = values.filter((value) => value !== "");
  return html`<details class="choice"${set.length > 0 ? " data-set" : ""}><summary>${label}${set.length > 0 ? html`: <b>${set.join(", ")}</b>` : ""}</summary>
<div class="choices">${body}</div></details>
`;
}

const checkbox = (name: string, value: string, label: string, checked: boolean) =>
  html`<label><input type="checkbox" name="${name}" value="${value}"${checked ? " checked" : ""}> ${label}</label>
`;

/** A part of the form, made once of each list where none of its parameters is given: most are so. */
function part(
  { list, language }: Chosen,
  given: Map<string, string>,
  names: readonly string[],
  make: () => unknown,
): unknown {
  const isSet = names.some((name) => given.has(name));
  return isSet ? make() : madeOnce(list.resource, `${language} ${names[0]}`, make);
}

/** The filter of one column: its words to tick, numbers to compare with, or free text. */
function filter({ list, offered, language }: Chosen, column: Column, given: Map<string, string>) {
  const said = explorerWords[language];
  const { path } = column;
  const label = headingOf(path, language);
  const value = given.get(path) ?? "";
  const about = column.description
    ? html`<p><small lang="en">${column.description}</small></p>`
    : "";
  if (isNumber(column)) {
    const names = namesOf(column);
    const shown = ["=", ...comparisons.map((comparison) => signs[comparison])];
    const set = names.flatMap((name, i) =>
      given.has(name) ? [`${shown[i]} ${given.get(name)}`] : [],
    );
    const inputs = names.map(
      (name, i) =>
        html`<label>${shown[i]} <input name="${name}" inputmode="decimal" size="8" value="${given.get(name) ?? ""}" aria-label="${label} ${shown[i]}"></label>
`,
    );
    return unfolding(label, set, html`${about}${inputs}`);
  }
  const choices = choicesOf(list, column, offered, language, said.none);
  const set = value.split(",");
  const input = choices
    ? choices.map((one) => checkbox(path, one.value, one.label, set.includes(one.value)))
    : html`<label>${said.several} <input name="${path}" value="${value}"></label>${idsOf(list.resource, column, language)}`;
  return unfolding(label, set, html`${about}${input}`);
}

/** Where the ids are that a filter takes; nothing if it takes none. */
function idsOf(resource: Resource, { path, ref }: Column, language: Language) {
  if (ref === undefined && path !== "id") return "";
  const { name, title } = ref === undefined ? resource : resourceNamed(ref);
  return html` <a href="${inLanguage(`/explore/${name}?columns=all`, language)}">${title[language]}</a>`;
}

/** The fields to answer; a field inside another stands under it. */
function fieldsChoice({ list: { resource }, language }: Chosen, fields = "") {
  const chosen = fields === "" ? [] : fields.split(",");
  const boxes = fieldsOf(resource).map((field) => {
    const depth = field.split(".").length - 1;
    return html`<span class="depth-${depth}">${checkbox("fields", field, headingOf(field, language), chosen.includes(field))}</span>`;
  });
  return unfolding(explorerWords[language].fields, chosen, boxes);
}
