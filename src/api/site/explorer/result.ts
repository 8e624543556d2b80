import { html } from "hono/html";
import type { Dataset } from "../../../model/dataset.ts";
import { columnsIn, type Listing } from "../../../model/formats/format.ts";
import { headingOf } from "../../../model/headings.ts";
import type { AnyRecord } from "../../../model/resource.ts";
import type { Text } from "../../../model/text.ts";
import { inLanguage, type Language, tagOf } from "../language.ts";
import { madeOnce } from "../made-once.ts";
import { pathOf } from "../record/record-page.ts";
import { rowOf, tableOfRows } from "../table.ts";
import { field, leaf } from "./column-shown.ts";
import { explorerWords } from "./words.ts";
import { ALL_COLUMNS, withEntries } from "./written.ts";

/**
 * What a query finds, as a table; every row leads to its record. Where no fields are asked for, it shows
 * an overview, or with `isWhole` every column that fits into a cell: the request is the same.
 */
export function resultTable(
  listing: Listing,
  linked: Dataset,
  isWhole: boolean,
  language: Language,
) {
  const said = explorerWords[language];
  const { resource, query, rows, page, canonical, description } = listing;
  const address = (columns: boolean, query = canonical.split("?")[1]) => {
    const entries = [...(columns ? [ALL_COLUMNS] : []), ...new URLSearchParams(query)];
    return inLanguage(withEntries(`/explore/${resource.name}`, entries), language);
  };
  const isOverview = !query.fields && !isWhole;
  const [, ...leaves] = columnsIn(listing);
  const columns = isOverview
    ? resource.overview.map((key) => field(resource, key, linked, language))
    : leaves
        .filter(({ type }) => query.fields || type !== "json")
        .map((column) => leaf(column, language));
  const head = [{ label: headingOf(isOverview ? "name" : "id", language) }, ...columns];
  const shown = (row: AnyRecord) =>
    rowOf(head, {
      name: nameCell(resource.name, row, isOverview, language),
      cells: columns.map(({ show }) => show(row)),
    });
  const table = () =>
    tableOfRows(
      said.result,
      head,
      rows.map((row) => (isOverview ? madeOnce(row, language, () => shown(row)) : shown(row))),
      "result",
    );
  const next = page.next?.split("?")[1];
  return html`<h2>${said.found(page.count, page.total)}</h2>
<p>${description[language]}</p>
${query.fields ? "" : html`<p>${isWhole ? "" : said.overview} <a href="${address(!isWhole)}">${isWhole ? said.toOverview : said.toWhole}</a></p>`}
${rows.length === 0 ? html`<p>${said.empty}</p>` : table()}
${next === undefined ? "" : html`<p><a href="${address(isWhole, next)}">${said.next}</a></p>`}`;
}

/** What leads to a record: its name in both languages, or its id. */
function nameCell(resource: string, row: AnyRecord, isNamed: boolean, language: Language) {
  const other = language === "en" ? "zh" : "en";
  const { [language]: own, [other]: foreign } = row.name as Text;
  const link = html`<a href="${inLanguage(pathOf(resource, row), language)}">${isNamed ? own : row.id}</a>`;
  return isNamed && own !== foreign
    ? html`${link} <small lang="${tagOf[other]}">${foreign}</small>`
    : link;
}
