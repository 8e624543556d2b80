import type { Column } from "./columns.ts";
import type { Text } from "./text.ts";

/** What every record of every resource has. */
export interface AnyRecord {
  id: string;
  [field: string]: unknown;
}

/**
 * A resource as those who hand it out know it: plain data, worked out from its definition by the
 * build, so that no schema library runs at the edge.
 */
export interface Resource {
  /** Plural noun of the path and of the file in `data/`. */
  name: string;
  /** Name of one record: the OpenAPI component and the end of `getTarget`. */
  singular: string;
  title: Text;
  /** What one record is, in a sentence. */
  about: Text;
  columns: readonly Column[];
  /** Top-level fields that a table shows beside the name, where it is not asked for fields. */
  overview: readonly string[];
  /** Dotted paths of texts that `q` and search look in, beside id, names and quotations. */
  searchFields: readonly string[];
  /** Path of the field that says since when a record is known: the list then takes `asOf`. */
  knownSince?: string;
}
