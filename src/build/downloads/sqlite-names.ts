import type { Table } from "./table.ts";

/** A name of ours as SQL has it: `cluster-types` is cluster_types, `unit.zh` unit_zh, `openList` open_list. */
export const nameOf = (name: string) =>
  name
    .replace(/[.-]/g, "_")
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replace(/^_/, "");

/** A quoted identifier: some of our names are keywords of SQL. */
export const quoted = (name: string) => `"${name}"`;

export const quotedText = (text: string) => `'${text.replaceAll("'", "''")}'`;

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
