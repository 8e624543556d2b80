import { html } from "hono/html";
import { codeIn } from "../../../model/codes.ts";
import { type Column, valueAt } from "../../../model/columns.ts";
import { columnsIn, type Listing } from "../../../model/formats/format.ts";
import { headingOf } from "../../../model/headings.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import { inItsLanguage } from "../in-its-language.ts";
import { inLanguage, type Language, tagOf } from "../language.ts";
import { pathOf } from "../record/record-page.ts";
import { explorerWords } from "./words.ts";

/** The columns that the table shows: those asked for, or all that fit into a cell. */
function columnsShown(listing: Listing): readonly Column[] {
  const columns = columnsIn(listing);
  return listing.query.fields ? columns : columns.filter(({ type }) => type !== "json");
}

const isNumber = ({ type }: Column) => type === "integer" || type === "number";

/** What a query finds, as a table; every row leads to its record. */
export function resultTable(listing: Listing, language: Language) {
  const said = explorerWords[language];
  const { resource, rows, page, description } = listing;
  const [, ...columns] = columnsShown(listing);
  const next = page.next?.split("?")[1];
  return html`<h2>${said.found(page.count, page.total)}</h2>
<p>${description[language]}</p>
${
  rows.length === 0
    ? html`<p>${said.empty}</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="${said.result}"><table class="result">
<thead><tr><th scope="col">${headingOf("id", language)}</th>${columns.map(
        (column) =>
          html`<th scope="col"${isNumber(column) ? html` class="number"` : ""}>${headingOf(column.path, language)}</th>`,
      )}</tr></thead>
<tbody>${rows.map(
        (row) => html`
<tr><th scope="row"><a href="${inLanguage(pathOf(resource.name, row), language)}">${row.id}</a></th>${columns.map((column) => cell(row, column, language))}</tr>`,
      )}
</tbody></table></div>`
}
${next === undefined ? "" : html`<p><a href="${inLanguage(`/explore/${resource.name}?${next}`, language)}">${said.next}</a></p>`}`;
}

function cell(row: AnyRecord, column: Column, language: Language) {
  const value = valueAt(row, column.path);
  if (isNumber(column)) return html`<td class="number">${value ?? "–"}</td>`;
  const text = inCell(value, column, language);
  return column.path.endsWith(".zh")
    ? html`<td lang="${tagOf.zh}"><div>${text}</div></td>`
    : html`<td><div>${inItsLanguage(text, language)}</div></td>`;
}

function inCell(value: unknown, { type, values }: Column, language: Language): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "–";
  if (type === "json" && Array.isArray(value)) return explorerWords[language].items(value.length);
  if (values || type === "boolean") return codeIn(String(value), language);
  return Array.isArray(value) ? value.join(", ") : String(value);
}
