import { tableFromIPC } from "apache-arrow";
import { readParquet } from "parquet-wasm";
import { describe, expect, it } from "vitest";
import { downloadsOf } from "../../../src/build/downloads/index.ts";
import { parquetFile } from "../../../src/build/downloads/parquet.ts";
import { tablesOf } from "../../../src/build/downloads/table.ts";
import type { LeafType } from "../../../src/model/columns.ts";
import { definitions } from "../../../src/model/resources/index.ts";
import { resourceNamed } from "../../model/dataset.ts";
import { answered, description, named, release, tables } from "./release.ts";

const types: Partial<Record<LeafType, string>> = {
  integer: "Int32",
  number: "Float64",
  boolean: "Bool",
  list: "List<Utf8>",
};

const read = (content: string | Uint8Array) =>
  tableFromIPC(readParquet(new Uint8Array(content as Uint8Array)).intoIPCStream());

describe("a Parquet file", () => {
  it.each(tables)("of $resource.name has typed columns and every value", (table) => {
    const found = read(parquetFile(table, description).content);
    expect(
      found.schema.fields.map(({ name, type, nullable }) => [name, String(type), nullable]),
    ).toEqual(
      table.columns.map(({ path, type, nullable }) => [path, types[type] ?? "Utf8", nullable]),
    );
    const columns = table.columns.map(({ path, type }) => {
      const vector = found.getChild(path);
      return Array.from({ length: found.numRows }, (_, i): unknown => {
        const value: unknown = vector?.get(i);
        if (value === null || value === undefined) return null;
        if (type === "json") return JSON.parse(String(value));
        return type === "list" ? [...(value as Iterable<string>)] : value;
      });
    });
    const rows = Array.from({ length: found.numRows }, (_, i) =>
      columns.map((column) => column[i]),
    );
    expect(rows).toEqual(answered(table));
  });

  it("says which release it is of, how to cite it and its licence", () => {
    const [table] = tables;
    if (!table) throw new Error("There is no table.");
    const { metadata } = read(parquetFile(table, description).content).schema;
    expect(Object.fromEntries(metadata)).toEqual({
      release: "draft",
      citation: description.citation,
      licence: "https://creativecommons.org/licenses/by/4.0/",
    });
  });

  it("of a release from before a field existed has nulls in it", () => {
    const [first] = release.dataset.areas ?? [];
    const { note: _note, children: _children, kind: _kind, ...old } = first ?? { id: "" };
    const [table] = tablesOf([resourceNamed("areas")], { ...release, dataset: { areas: [old] } });
    if (!table) throw new Error("There is no table.");
    const found = read(parquetFile(table, description).content);
    expect(found.get(0)?.toJSON()).toMatchObject({ id: first?.id, kind: null, children: null });
  });

  it("is not written of a resource without records: no reader takes an empty one", async () => {
    const paths = [
      ...(await downloadsOf(definitions, { ...release, dataset: { areas: [] } }, named)).keys(),
    ];
    expect(paths).toContain("v1/releases/draft/areas.csv");
    expect(paths).not.toContain("v1/releases/draft/areas.parquet");
  });
});
