import type { z } from "zod";
import type { Dataset } from "./dataset.ts";
import type { AnyRecord, Resource } from "./resource.ts";
import { columnsOf } from "./schema-columns.ts";
import type { Text } from "./text.ts";

/** A resource as its file declares it. */
interface Declaration<Source extends z.ZodObject, Joined extends z.ZodObject> {
  name: string;
  singular: string;
  title: Text;
  about: Text;
  /** A record as an editor writes it in `data/`. */
  source: Source;
  /** Fields that the build adds: links from other records, and what we derive. */
  joined: Joined;
  join: (record: z.infer<Source>, dataset: Dataset) => z.infer<Joined>;
  /** What a table shows of a record beside its name, where it is not asked for fields. */
  overview: readonly (keyof (z.infer<Source> & z.infer<Joined>) & string)[];
  searchFields?: readonly string[];
  /** Path of the field that says since when a record is known: its list takes `asOf`. */
  knownSince?: string;
}

/** A resource with its schemas: what the build checks, joins and describes by. */
export interface Definition extends Resource {
  source: z.ZodObject;
  /** A record as the API has it. */
  record: z.ZodObject;
  join: (record: AnyRecord, dataset: Dataset) => Record<string, unknown>;
}

/**
 * Declares a resource. Its schema gives the type, the validation of `data/`, the filters and sort
 * keys, the CSV columns, the OpenAPI schema and the reference.
 */
export function defineResource<Source extends z.ZodObject, Joined extends z.ZodObject>(
  declaration: Declaration<Source, Joined>,
): Definition {
  const { source, joined, singular, about, searchFields = [] } = declaration;
  // Evidence stays last, whatever is joined: it is the longest part of a record.
  const { evidence, ...fields } = source.shape;
  const record = source
    .pick({})
    .extend({ ...fields, ...joined.shape, ...(evidence ? { evidence } : {}) })
    .meta({ id: singular, description: about.en });
  return {
    ...declaration,
    record,
    searchFields,
    columns: columnsOf(record).map((column) =>
      (column.path.split(".")[0] ?? "") in joined.shape ? { ...column, joined: true } : column,
    ),
    join: (row, dataset) => declaration.join(source.parse(row) as z.infer<Source>, dataset),
  };
}

/** The plain data of a definition; of what is inside lists only the build reads. */
export const resourceOf = ({
  name,
  singular,
  title,
  about,
  columns,
  overview,
  searchFields,
  knownSince,
}: Definition): Resource => ({
  name,
  singular,
  title,
  about,
  columns: columns.map(({ items: _inside, ...column }) => column),
  overview,
  searchFields,
  ...(knownSince === undefined ? {} : { knownSince }),
});
