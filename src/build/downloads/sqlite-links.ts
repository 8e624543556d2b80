import { nameOf } from "../../model/sql/names.ts";
import type { Table } from "./table.ts";

/** A record of a resource, as a column that holds its id is called. */
export const recordOf = ({ resource }: Table) => nameOf(resource.singular);

/** A list of ids as a table of pairs. */
export interface Links {
  /** Name of the table of pairs. */
  table: string;
  from: string;
  fromTable: string;
  to: string;
  toTable: string;
  /** Where the list is. */
  of: Table;
  column: number;
}

/** Every list of ids: `targets.sectors` is the table targets_sectors (target, position, sector). */
export function linksOf(tables: readonly Table[]): Links[] {
  const byName = new Map(tables.map((table) => [table.resource.name, table]));
  return tables.flatMap((of) =>
    of.columns.flatMap(({ path, type, ref }, column): Links[] => {
      const other = type === "list" && ref !== undefined ? byName.get(ref) : undefined;
      if (!other) return [];
      const from = recordOf(of);
      return [
        {
          table: `${nameOf(of.resource.name)}_${nameOf(path)}`,
          from,
          fromTable: nameOf(of.resource.name),
          to: other === of ? `linked_${from}` : recordOf(other),
          toTable: nameOf(other.resource.name),
          of,
          column,
        },
      ];
    }),
  );
}
