import type { z } from "zod";
import { type Column, columnsOf } from "./columns.ts";
import type { Dataset } from "./dataset.ts";
import type { Text } from "./text.ts";

/** What every record of every resource has. */
export interface AnyRecord {
  id: string;
  [field: string]: unknown;
}

/** A resource as its file declares it. */
interface Declaration<Source extends z.ZodObject, Joined extends z.ZodObject> {
  /** Plural noun of the path and of the file in `data/`. */
  name: string;
  /** Name of one record: the OpenAPI component and the end of `getTarget`. */
  singular: string;
  title: Text;
  /** What one record is, in a sentence. */
  about: string;
  /** A record as an editor writes it in `data/`. */
  source: Source;
  /** Fields that the build adds: links from other records, and what we derive. */
  joined: Joined;
  join: (record: z.infer<Source>, dataset: Dataset) => z.infer<Joined>;
  /** Text that `q` and search look in, beside id, names and quotations. */
  searchText?: (record: z.infer<Source>) => string[];
}

/** A resource ready for use: its public schema and columns are worked out from the declaration. */
export interface Resource {
  name: string;
  singular: string;
  title: Text;
  about: string;
  source: z.ZodObject;
  record: z.ZodObject;
  columns: Column[];
  join: (record: AnyRecord, dataset: Dataset) => Record<string, unknown>;
  searchText: (record: AnyRecord) => string[];
}

/**
 * Declares a resource. Its schema gives the type, the validation of `data/`, the filters and sort
 * keys, the CSV columns, the OpenAPI schema and the reference.
 */
export function defineResource<Source extends z.ZodObject, Joined extends z.ZodObject>(
  declaration: Declaration<Source, Joined>,
): Resource {
  const { source, joined, singular, about } = declaration;
  // Evidence stays last, whatever is joined: it is the longest part of a record.
  const { evidence, ...fields } = source.shape;
  const record = source
    .pick({})
    .extend({ ...fields, ...joined.shape, ...(evidence ? { evidence } : {}) })
    .meta({ id: singular, description: about });
  return {
    ...declaration,
    record,
    columns: columnsOf(record),
    join: (row, dataset) => declaration.join(source.parse(row) as z.infer<Source>, dataset),
    searchText: (row) => declaration.searchText?.(row as z.infer<Source>) ?? [],
  };
}
