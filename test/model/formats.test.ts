import { describe, expect, it } from "vitest";
import { type Column, valueAt } from "../../src/model/columns.ts";
import { csv } from "../../src/model/formats/csv.ts";
import type { Format } from "../../src/model/formats/format.ts";
import { ndjson } from "../../src/model/formats/ndjson.ts";
import { listingOf } from "../../src/model/listing.ts";
import { everything } from "../../src/model/query/query.ts";
import type { AnyRecord, Resource } from "../../src/model/resource.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { csvRows } from "../csv-rows.ts";
import { dataset, resourceNamed } from "./dataset.ts";
import { textOf } from "./text-of.ts";

function written(resource: Resource, format: Format, rows: AnyRecord[]): string {
  const listing = listingOf(resource, "test", rows, everything, format);
  if ("refusal" in listing) throw new Error(listing.refusal);
  return textOf(format.encode(listing));
}

/** A value as its cell gives it back. */
function read(cell: string, { type }: Column): unknown {
  const text = type === "text" || type === "json" ? cell.replace(/^'(?=[=+\-@\t\r])/, "") : cell;
  if (type === "list") return text === "" ? [] : text.split(";");
  if (text === "") return null;
  if (type === "json") return JSON.parse(text);
  if (type === "boolean") return text === "true";
  return type === "integer" || type === "number" ? Number(text) : text;
}

describe("a list in CSV", () => {
  it.each(definitions)("carries every value of $name that JSON has", (resource) => {
    const rows = dataset[resource.name] ?? [];
    const [header, ...lines] = csvRows(written(resource, csv, rows));
    expect(header).toEqual(resource.columns.map(({ path }) => path));
    expect(lines).toHaveLength(rows.length);
    for (const [i, line] of lines.entries())
      for (const [j, column] of resource.columns.entries()) {
        const value = valueAt(rows[i], column.path);
        expect(read(line[j] ?? "", column)).toEqual(value);
      }
  });

  it("never gives a spreadsheet a formula to run", () => {
    const resource = resourceNamed("areas");
    const [first] = dataset.areas ?? [];
    const rows = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"].map((en, i) => ({
      ...first,
      id: `formula-${i}`,
      name: { zh: en, en },
    }));
    const [header = [], ...lines] = csvRows(written(resource, csv, rows));
    const en = header.indexOf("name.en");
    expect(lines.map((line) => line[en]?.[0])).toEqual(Array(6).fill("'"));
  });

  it("keeps a negative number a number", () => {
    const resource = resourceNamed("facts");
    const rows = (dataset.facts ?? []).slice(0, 1).map((fact) => ({ ...fact, value: -1.5 }));
    const [header = [], line = []] = csvRows(written(resource, csv, rows));
    expect(line[header.indexOf("value")]).toBe("-1.5");
  });
});

describe("a list in NDJSON", () => {
  it.each(definitions)("carries the records of $name, one a line", (resource) => {
    const rows = dataset[resource.name] ?? [];
    const lines = written(resource, ndjson, rows).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });
});
