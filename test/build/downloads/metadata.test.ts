import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/build/releases.ts";
import { csvRows } from "../../csv-rows.ts";
import { files } from "./files.ts";
import { answered, description, named, tables } from "./release.ts";

const bytesOf = (path: string) =>
  new Uint8Array(files.get(`v1/releases/draft/${path}`) as Uint8Array);
const textOf = (path: string) => new TextDecoder().decode(bytesOf(path));

interface Field {
  name: string;
  type: string;
  delimiter?: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface TableResource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
const dataPackage = JSON.parse(textOf("datapackage.json")) as { resources: TableResource[] };

/** A cell, by what the Data Package says of its column. */
function cast(cell: string, { type, delimiter, constraints }: Field): unknown {
  if (type === "list") return cell === "" ? [] : cell.split(delimiter ?? ",");
  if (cell === "") {
    expect(constraints?.required ?? false).toBe(false);
    return null;
  }
  if (constraints?.enum) expect(constraints.enum).toContain(cell);
  if (type === "array") return JSON.parse(cell);
  if (type === "boolean") return cell === "true";
  return type === "integer" || type === "number"
    ? Number(cell)
    : cell.replace(/^'(?=[=+\-@\t\r])/, "");
}

const rowsOf = (path: string) => csvRows(textOf(path)).slice(1);

describe("the Data Package", () => {
  it("names the version of the standard, the release, the licence and the source", () => {
    expect(dataPackage).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "yuplan",
      version: "draft",
      licenses: [{ name: "CC-BY-4.0" }],
      sources: [{ title: expect.stringContaining("渝府发〔2019〕32号") }],
      citation: description.citation,
    });
  });

  it.each(tables)("reads every value of $resource.name out of its CSV", (table) => {
    const found = dataPackage.resources.find(({ name }) => name === table.resource.name);
    if (!found) throw new Error(`No resource ${table.resource.name}`);
    const { path, bytes, hash, schema } = found;
    expect({ bytes, hash }).toEqual({
      bytes: bytesOf(path).length,
      hash: `sha256:${sha256(bytesOf(path))}`,
    });
    expect(csvRows(textOf(path))[0]).toEqual(schema.fields.map(({ name }) => name));
    const rows = rowsOf(path).map((row) =>
      schema.fields.map((field, j) => cast(row[j] ?? "", field)),
    );
    expect(rows).toEqual(answered(table));
  });

  it("has keys that hold", () => {
    const idsOf = (name: string) => new Set(rowsOf(`${name}.csv`).map(([id]) => id));
    const keys = dataPackage.resources.flatMap(({ name, path, schema }) => {
      expect(schema.primaryKey).toEqual(["id"]);
      expect(schema.fields[0]?.name).toBe("id");
      expect(idsOf(name).size).toBe(rowsOf(path).length);
      return schema.foreignKeys.map(({ fields: [field], reference }) => {
        const column = schema.fields.findIndex((one) => one.name === field);
        const ids = idsOf(reference.resource ?? name);
        for (const row of rowsOf(path)) if (row[column] !== "") expect(ids).toContain(row[column]);
        return `${name}.${field}`;
      });
    });
    expect(keys).toContain("clusters.type");
    expect(keys).toContain("projects.parent");
  });
});

describe("the CSVW metadata", () => {
  const csvw = JSON.parse(textOf("csv-metadata.json")) as {
    "@context": unknown[];
    tables: {
      url: string;
      tableSchema: {
        columns: { name: string; titles: string; datatype: unknown; separator?: string }[];
        primaryKey: string;
        foreignKeys: { columnReference: string; reference: { resource: string } }[];
      };
    }[];
  };

  it("describes the columns of every CSV file under their own names", () => {
    expect(csvw["@context"][0]).toBe("http://www.w3.org/ns/csvw");
    expect(csvw.tables.map(({ url }) => url)).toEqual(
      tables.map(({ resource }) => `${resource.name}.csv`),
    );
    for (const { url, tableSchema } of csvw.tables) {
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(csvRows(textOf(url))[0]);
      expect(tableSchema.primaryKey).toBe("id");
      // A name is a variable of a URI template (RFC 6570).
      for (const { name } of tableSchema.columns) expect(name).toMatch(/^[A-Za-z]\w*(\.\w+)*$/);
      for (const { reference } of tableSchema.foreignKeys)
        expect(csvw.tables.map((table) => table.url)).toContain(reference.resource);
    }
  });

  it("types numbers, lists, enums and JSON", () => {
    const columns = csvw.tables[0]?.tableSchema.columns ?? [];
    const of = (name: string) => columns.find((column) => column.name === name);
    expect(of("number")).toMatchObject({ datatype: "integer", required: false });
    expect(of("target.value")).toMatchObject({ datatype: "decimal" });
    expect(of("sectors")).toMatchObject({ datatype: "string", separator: ";" });
    expect(of("kind")).toMatchObject({ datatype: { format: "indicator|goal" }, required: true });
    expect(of("evidence")).toMatchObject({ datatype: "json" });
  });
});

describe.each([
  ["DCAT", "dcat.jsonld", "dcat:distribution", "@id"],
  ["schema.org", "dataset.jsonld", "distribution", "contentUrl"],
])("the description in %s", (_, path, distribution, url) => {
  const body = JSON.parse(textOf(path)) as Record<string, unknown>;
  const listed = body[distribution] as Record<string, unknown>[];

  it("lists the files that there are, with size and hash", () => {
    const names = listed.map((one) => String(one[url]));
    expect(names).toEqual(expect.arrayContaining(["yuplan.zip", "yuplan.xlsx", "targets.parquet"]));
    for (const [i, name] of names.entries()) {
      expect(files.has(`v1/releases/draft/${name}`), name).toBe(true);
      // The bundle holds this description, so that the hash of the bundle cannot be in it.
      const said = JSON.stringify(listed[i]);
      if (name !== "yuplan.zip") expect(said).toContain(sha256(bytesOf(name)));
      else expect(said).not.toContain('sha256":');
    }
  });

  it("names the release relative to itself, and the licence", () => {
    expect(body["@id"]).toBe("../draft");
    expect(JSON.stringify(body)).toContain("https://creativecommons.org/licenses/by/4.0/");
    expect(JSON.stringify(body)).toContain("重庆市现代服务业发展计划");
  });
});

describe("the citation in a file", () => {
  const permanent = `${named.origin}/v1/releases/draft`;

  it.each([
    "README.md",
    "datapackage.json",
    "targets.json-stat.json",
    "dcat.jsonld",
    "dataset.jsonld",
  ])("of %s names the permanent URL, and nothing else there names the address", (path) => {
    const text = textOf(path);
    expect(text).toContain(permanent);
    expect(text.split(named.origin)).toHaveLength(2);
  });

  it("is the one that the workbook and the database have too", () => {
    expect(description.citation).toMatch(new RegExp(`${permanent}$`));
  });
});

describe("the readme", () => {
  it("has the citation, the licence, every table and every file", () => {
    const text = textOf("README.md");
    expect(text).toContain(description.citation);
    expect(text).toContain("https://creativecommons.org/licenses/by/4.0/");
    for (const { resource, rows } of tables)
      expect(text).toContain(
        `| \`${resource.name}\` | ${resource.title.zh} · ${resource.title.en} | ${rows.length} |`,
      );
    for (const path of ["yuplan.zip", "yuplan.xlsx", "yuplan.sqlite", "datapackage.json"])
      expect(text).toContain(`\`${path}\``);
  });
});
