import type { Column, LeafType } from "../../model/columns.ts";
import { downloads } from "../../model/downloads.ts";
import { LIST_SEPARATOR } from "../../model/formats/csv.ts";
import type { Description } from "./description.ts";
import { type File, readableJson } from "./file.ts";
import type { Table } from "./table.ts";

/** Datatypes of CSV on the Web. */
const datatype: Record<LeafType, string> = {
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
  enum: "string",
  id: "string",
  code: "string",
  text: "string",
  list: "string",
  json: "json",
};

function columnOf({ path, type, nullable, values, description }: Column) {
  return {
    name: path,
    titles: path,
    datatype: values ? { base: "string", format: values.join("|") } : datatype[type],
    ...(type === "list" ? { separator: LIST_SEPARATOR } : { required: !nullable }),
    ...(description === undefined ? {} : { "dc:description": description }),
  };
}

/** CSV on the Web (W3C): the CSV files as a group of tables, with datatypes and keys. */
export function csvwFile(
  tables: readonly Table[],
  { date, title, about, licence }: Description,
): File {
  const body = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": title,
    "dc:description": about,
    ...(date === null ? {} : { "dc:issued": { "@value": date, "@type": "xsd:date" } }),
    "dc:license": { "@id": licence.url },
    tables: tables.map(({ resource, columns }) => ({
      url: `${resource.name}.csv`,
      "dc:title": resource.title.en,
      "dc:description": resource.about.en,
      tableSchema: {
        columns: columns.map(columnOf),
        primaryKey: "id",
        foreignKeys: columns
          .filter(({ type, ref }) => type === "id" && ref !== undefined)
          .map(({ path, ref }) => ({
            columnReference: path,
            reference: { resource: `${ref}.csv`, columnReference: "id" },
          })),
      },
    })),
  };
  return { ...downloads.csvw, content: readableJson(body) };
}
