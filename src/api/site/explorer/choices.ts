import { codeIn } from "../../../model/codes.ts";
import type { Column } from "../../../model/columns.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { mayBeNone } from "../../../model/query/parameters.ts";
import type { Text } from "../../../model/text.ts";
import type { AskedList } from "../../routes/asked-list.ts";
import type { Language } from "../language.ts";

/** One value that a filter may be given, and what a reader calls it. */
export interface Choice {
  value: string;
  label: string;
}

/** The values of a column that can be filtered by, where they form a closed set; null where any will do. */
export function choicesOf(
  list: AskedList,
  column: Column,
  offered: Dataset,
  language: Language,
  none: string,
): Choice[] | null {
  const values = valuesOf(list, column, offered, language);
  if (!values) return null;
  return mayBeNone(column) ? [...values, { value: "null", label: none }] : values;
}

function valuesOf(
  { resource, wordsIn }: AskedList,
  { path, type, ref, values }: Column,
  offered: Dataset,
  language: Language,
): Choice[] | null {
  const inTurn = (all: readonly string[]) =>
    all.map((value) => ({ value, label: codeIn(value, language) }));
  if (values) return inTurn(values);
  if (type === "boolean") return inTurn(["true", "false"]);
  if (ref !== undefined || path === "id")
    return (
      offered[ref ?? resource.name]?.map((record) => ({
        value: record.id,
        label: (record.name as Text | undefined)?.[language] ?? record.id,
      })) ?? null
    );
  return type === "code" ? inTurn(wordsIn(path)) : null;
}
