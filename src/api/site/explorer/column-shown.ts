import { html } from "hono/html";
import { codeIn } from "../../../model/codes.ts";
import { type Column, valueAt } from "../../../model/columns.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { headingOf } from "../../../model/headings.ts";
import { inWords, isQuantity, quantityInWords } from "../../../model/in-words.ts";
import { isGrowth } from "../../../model/proof/fields.ts";
import type { AnyRecord, Resource } from "../../../model/resource.ts";
import type { Text } from "../../../model/text.ts";
import { inItsLanguage } from "../in-its-language.ts";
import type { Language } from "../language.ts";
import type { Heading } from "../table.ts";
import { explorerWords } from "./words.ts";

/** A column as a reader sees it: what it is called, and what it says of a record, or null. */
export interface ColumnShown extends Heading {
  show: (row: AnyRecord) => unknown;
}

export const isNumber = ({ type }: Column) => type === "integer" || type === "number";

const shown = (
  path: string,
  isNumeric: boolean,
  language: Language,
  show: ColumnShown["show"],
): ColumnShown => ({
  label: headingOf(path, language),
  look: isNumeric ? "number" : undefined,
  show,
});

/** A leaf of the record, as a CSV has it. */
export const leaf = (column: Column, language: Language): ColumnShown =>
  shown(column.path, isNumber(column), language, (row) => {
    const value = valueAt(row, column.path);
    if (value === null || isNumber(column)) return value;
    const words = Array.isArray(value)
      ? column.type === "json"
        ? explorerWords[language].items(value.length)
        : value.join(", ")
      : codeIn(String(value), language);
    return long(words, language);
  });

/** A text in a cell, which may be long. */
const long = (words: string, language: Language) =>
  words === "" ? null : html`<div>${inItsLanguage(words, language)}</div>`;

/** A field in words: of links the names, of a number with its unit beside it no unit. */
export function field(
  { columns }: Resource,
  key: string,
  linked: Dataset,
  language: Language,
): ColumnShown {
  const ref = columns.find(({ path }) => path === key)?.ref;
  const numeric = columns.some(
    (column) => [key, `${key}.value`].includes(column.path) && isNumber(column),
  );
  const names = ref === undefined ? null : namesOf(linked[ref] ?? [], language);
  return shown(key, numeric, language, (row) =>
    names ? long(names(row[key]), language) : inCell(row, key, language),
  );
}

/** What tells the names of some ids, in their order. */
function namesOf(records: readonly AnyRecord[], language: Language): (ids: unknown) => string {
  const names = new Map<unknown, string>(
    records.map(({ id, name }) => [id, (name as Text)[language]]),
  );
  return (ids) =>
    [ids]
      .flat()
      .flatMap((id) => names.get(id) ?? [])
      .join(language === "zh" ? "、" : ", ");
}

function inCell(row: AnyRecord, key: string, language: Language) {
  const value = row[key];
  if (key === "value" && isQuantity(row))
    return quantityInWords({ ...row, year: null, unit: null }, null, language);
  if (isQuantity(value)) {
    const { year, ...number } = value;
    const words = quantityInWords(number, isGrowth(key) ? "percent" : null, language);
    return typeof year === "number" ? html`${words} <small>${year}</small>` : words;
  }
  const said = (value as Partial<Text> | null)?.[language];
  return long(typeof said === "string" ? said : inWords(value, language), language);
}
