import { codeIn } from "../../../model/codes.ts";
import type { Column } from "../../../model/columns.ts";
import { valueAt } from "../../../model/columns.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { mayBeNone } from "../../../model/query/parameters.ts";
import type { Resource } from "../../../model/resource.ts";
import type { Text } from "../../../model/text.ts";
import type { Language } from "../language.ts";

/** One value that a filter may be given, and what a reader calls it. */
export interface Choice {
  value: string;
  label: string;
}

/** The values of a column that can be filtered by, where they form a closed set; null where any will do. */
export function choicesOf(
  resource: Resource,
  column: Column,
  dataset: Dataset,
  language: Language,
  none: string,
): Choice[] | null {
  const values = valuesOf(resource, column, dataset, language);
  if (!values) return null;
  return mayBeNone(column) ? [...values, { value: "null", label: none }] : values;
}

function valuesOf(
  { name }: Resource,
  { path, type, ref, values }: Column,
  dataset: Dataset,
  language: Language,
): Choice[] | null {
  const inTurn = (all: readonly string[]) =>
    all.map((value) => ({ value, label: codeIn(value, language) }));
  if (values) return inTurn(values);
  if (type === "boolean") return inTurn(["true", "false"]);
  if (ref !== undefined || path === "id")
    return (dataset[ref ?? name] ?? []).map((record) => ({
      value: record.id,
      label: (record.name as Text | undefined)?.[language] ?? record.id,
    }));
  if (type !== "code") return null;
  return inTurn([...new Set((dataset[name] ?? []).map((record) => String(valueAt(record, path))))]);
}
