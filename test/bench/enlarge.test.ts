import { describe, expect, it } from "vitest";
import { aroundInCities, enlarge } from "../../bench/enlarge.ts";
import { aroundIn } from "../../src/model/around.ts";
import { valueAt } from "../../src/model/columns.ts";
import { definitions } from "../../src/model/resources/index.ts";
import { dataset } from "../model/dataset.ts";

const CITIES = 3;
const larger = Object.fromEntries(
  definitions.map((one) => [one.name, enlarge(one, dataset[one.name] ?? [], CITIES)]),
);

describe("a dataset for several cities", () => {
  it.each(definitions.map(({ name }) => name))("has %s of the same shape for each", (name) => {
    const real = dataset[name] ?? [];
    const records = larger[name] ?? [];
    expect(records.length).toBe(real.length * CITIES);
    expect(records.slice(0, real.length)).toEqual(real);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const record = definitions.find((one) => one.name === name)?.record;
    for (const row of records)
      expect(record?.safeParse(row).error?.issues ?? [], row.id).toEqual([]);
  });

  it("links within each city", () => {
    for (const { name, columns } of definitions)
      for (const { path, ref } of columns) {
        if (ref === undefined) continue;
        const ids = new Set((larger[ref] ?? []).map(({ id }) => id));
        for (const row of larger[name] ?? [])
          for (const id of [valueAt(row, path)].flat())
            if (id !== null)
              expect(ids.has(String(id)), `${name}/${row.id} ${path}: ${id}`).toBe(true);
      }
  });

  it("has around each record what stands around the real one, in its own city", () => {
    const worked = aroundIn(definitions, larger).of;
    const assumed = aroundInCities(aroundIn(definitions, dataset).of);
    for (const { name } of definitions)
      for (const { id } of larger[name] ?? []) {
        // Evidence names the sections of the one document, whose plan the others copy.
        const { sections: _, ...own } = assumed(name, id);
        expect(worked(name, id), `${name}/${id}`).toMatchObject(own);
      }
  });
});
