import { resources } from "../catalogue.ts";
import type { Language } from "../charts/language.ts";
import { type Column, valueAt } from "../columns.ts";
import type { Dataset } from "../dataset.ts";
import { headingOf, keyInWords } from "../headings.ts";
import type { AnyRecord, Resource } from "../resource.ts";

/** Records of one resource that a record is linked with. */
export interface Links {
  label: string;
  /** The record's own field, or null where only the others name it. */
  path: string | null;
  resource: string;
  records: AnyRecord[];
}

/** What says that the document contradicts itself: a page tells it in full. */
const CONFLICTS = "discrepancies";

const names = (record: AnyRecord, { path }: Column, id: string) => {
  const value = valueAt(record, path);
  return Array.isArray(value) ? value.includes(id) : value === id;
};

/** Columns of a resource that hold ids of another. */
const columnsTo = ({ columns }: Resource, name: string) =>
  columns.filter(({ ref }) => ref === name);

function linksFrom(
  { columns }: Resource,
  record: AnyRecord,
  dataset: Dataset,
  language: Language,
): Links[] {
  return columns.flatMap(({ path, ref }) => {
    if (ref === undefined || ref === CONFLICTS) return [];
    const ids = [valueAt(record, path)].flat();
    const records = (dataset[ref] ?? []).filter(({ id }) => ids.includes(id));
    return records.length > 0
      ? [{ label: headingOf(path, language), path, resource: ref, records }]
      : [];
  });
}

/** The records that a record names, and those that name it; none twice. */
export function linksOf(
  resource: Resource,
  record: AnyRecord,
  dataset: Dataset,
  language: Language,
): Links[] {
  const own = linksFrom(resource, record, dataset, language);
  const known = new Set(own.flatMap((one) => one.records.map(({ id }) => `${one.resource}/${id}`)));
  const others = resources.flatMap((other) =>
    other.name === CONFLICTS
      ? []
      : columnsTo(other, resource.name).flatMap((column): Links[] => {
          const records = (dataset[other.name] ?? []).filter(
            (one) => !known.has(`${other.name}/${one.id}`) && names(one, column, record.id),
          );
          for (const { id } of records) known.add(`${other.name}/${id}`);
          if (records.length === 0) return [];
          const field = keyInWords(column.path, language);
          const label =
            language === "zh" ? `${other.title.zh}（${field}）` : `${other.title.en} (${field})`;
          return [{ label, path: null, resource: other.name, records }];
        }),
  );
  return [...own, ...others];
}

/** The discrepancies that name a record. */
export function conflictsWith(
  { name }: Resource,
  { id }: AnyRecord,
  dataset: Dataset,
): { resource: Resource; records: AnyRecord[] } | null {
  const resource = resources.find((one) => one.name === CONFLICTS);
  if (!resource) return null;
  const records = (dataset[CONFLICTS] ?? []).filter((record) =>
    columnsTo(resource, name).some((column) => names(record, column, id)),
  );
  return { resource, records };
}
