import type { Column, LeafType } from "../../model/columns.ts";
import { downloads } from "../../model/downloads.ts";
import { LIST_SEPARATOR } from "../../model/formats/csv.ts";
import type { Description } from "./description.ts";
import { type File, type HashedFile, readableJson } from "./file.ts";
import type { Table } from "./table.ts";

/** Types of Table Schema. */
const fieldType: Record<LeafType, string> = {
  integer: "integer",
  number: "number",
  boolean: "boolean",
  enum: "string",
  id: "string",
  code: "string",
  text: "string",
  list: "list",
  json: "array",
};

function fieldOf({ path, type, nullable, values, description }: Column) {
  // An empty list is an empty cell.
  const required = !nullable && type !== "list";
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name: path,
    type: fieldType[type],
    ...(type === "list" ? { delimiter: LIST_SEPARATOR, itemType: "string" } : {}),
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function foreignKeysOf({ resource, columns }: Table) {
  return columns
    .filter(({ type, ref }) => type === "id" && ref !== undefined)
    .map(({ path, ref }) => ({
      fields: [path],
      // A table that refers to itself must not name itself.
      reference: { ...(ref === resource.name ? {} : { resource: ref }), fields: ["id"] },
    }));
}

/** Data Package v2: the CSV files with their columns, keys and hashes. */
export function dataPackageFile(
  tables: readonly Table[],
  files: ReadonlyMap<string, HashedFile>,
  { release, date, title, about, licence, source, citation, keywords }: Description,
): File {
  const body = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "yuplan",
    version: release,
    ...(date === null ? {} : { created: `${date}T00:00:00Z` }),
    title,
    description: about,
    keywords,
    licenses: [{ name: licence.id, path: licence.url, title: licence.title }],
    sources: [{ title: source }],
    citation,
    resources: tables.map((table) => {
      const { resource, columns } = table;
      const path = `${resource.name}.csv`;
      const file = files.get(path);
      return {
        name: resource.name,
        type: "table",
        path,
        title: resource.title.en,
        description: resource.about.en,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: file?.bytes,
        hash: `sha256:${file?.sha256}`,
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: columns.map(fieldOf),
          primaryKey: ["id"],
          foreignKeys: foreignKeysOf(table),
          missingValues: [""],
        },
      };
    }),
  };
  return { ...downloads.dataPackage, content: readableJson(body) };
}
