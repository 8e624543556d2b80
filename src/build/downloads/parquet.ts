import { parquetWriteBuffer, type SchemaElement } from "hyparquet-writer";
import type { Column, LeafType } from "../../model/columns.ts";
import { parquetOf } from "../../model/downloads.ts";
import type { Description } from "./description.ts";
import type { File } from "./file.ts";
import { columnOf, type Table } from "./table.ts";

type Physical = Pick<SchemaElement, "type" | "converted_type" | "logical_type">;

const text: Physical = {
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  logical_type: { type: "STRING" },
};

/** How a leaf is stored; JSON stays a string, which every reader takes. */
const physical: Record<Exclude<LeafType, "list">, Physical> = {
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  enum: text,
  id: text,
  code: text,
  text,
  json: text,
};

/** A column's elements of the schema; a list has three, by the Parquet format's rules for LIST. */
function elementsOf({ path: name, type, nullable }: Column): SchemaElement[] {
  const repetition_type = nullable ? "OPTIONAL" : "REQUIRED";
  if (type !== "list") return [{ name, repetition_type, ...physical[type] }];
  return [
    {
      name,
      repetition_type,
      converted_type: "LIST",
      logical_type: { type: "LIST" },
      num_children: 1,
    },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...text },
  ];
}

/** A resource as Parquet: dotted column names, typed, with the release and the licence in the footer. */
export function parquetFile(table: Table, description: Description): File {
  const { release, citation, licence } = description;
  const { columns, resource } = table;
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ path }, i) => ({ name: path, data: columnOf(table, i) })),
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(elementsOf)],
    createdBy: "yuplan",
    kvMetadata: Object.entries({ release, citation, licence: licence.url }).map(([key, value]) => ({
      key,
      value,
    })),
  });
  return { ...parquetOf(resource), content: new Uint8Array(buffer) };
}
