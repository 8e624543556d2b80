import JSONstat from "jsonstat-toolkit";
import { describe, expect, it } from "vitest";
import { statisticsFile } from "../../../src/build/downloads/json-stat.ts";
import { valueAt } from "../../../src/model/columns.ts";
import { description, release } from "./release.ts";

interface Unit {
  label: string;
  decimals: number;
}
interface Dimension {
  category: { index: string[]; label: Record<string, string>; unit: Record<string, Unit> };
}
interface DataSet {
  version: string;
  class: string;
  id: string[];
  size: number[];
  role: Record<string, string[]>;
  dimension: Record<string, Dimension>;
  value: (number | null)[];
  status: Record<string, string>;
}

const data = JSON.parse(String(statisticsFile(release, description).content)) as DataSet;

/** The place of a cell, by the categories of its dimensions: the last dimension runs fastest. */
function placeOf(categories: Record<string, string>): number {
  return data.id.reduce((place, dimension, i) => {
    const at = data.dimension[dimension]?.category.index.indexOf(categories[dimension] ?? "") ?? -1;
    if (at < 0) throw new Error(`No ${categories[dimension]} in ${dimension}`);
    return place * (data.size[i] ?? 0) + at;
  }, 0);
}

const targets = release.dataset.targets ?? [];
const growthIn = (unit: string) => (target: unknown) =>
  valueAt(target, "growth.unit") === unit ? valueAt(target, "growth.value") : null;
const expected: Record<string, (target: unknown) => unknown> = {
  baseline: (target) => valueAt(target, "baseline.value"),
  "baseline-year": (target) => valueAt(target, "baseline.year"),
  target: (target) => valueAt(target, "target.value"),
  "target-max": (target) => valueAt(target, "target.max"),
  "target-year": (target) => valueAt(target, "target.year"),
  "growth-percent": growthIn("percent"),
  "growth-points": growthIn("percentage-points"),
};

describe("the targets in JSON-stat", () => {
  it("are a dataset of version 2.0, target by measure", () => {
    expect(data).toMatchObject({
      version: "2.0",
      class: "dataset",
      id: ["target", "measure"],
      size: [targets.length, Object.keys(expected).length],
      role: { metric: ["target", "measure"] },
    });
    expect(data.value).toHaveLength(targets.length * Object.keys(expected).length);
    expect(data.dimension.target?.category.index).toEqual(targets.map(({ id }) => id));
  });

  it.each(Object.entries(expected))("have every %s", (measure, read) => {
    for (const target of targets)
      expect(data.value[placeOf({ target: target.id, measure })], target.id).toBe(read(target));
  });

  it("say how each value is meant", () => {
    for (const target of targets)
      expect(data.status[placeOf({ target: target.id, measure: "target" })] ?? null).toBe(
        valueAt(target, "target.comparator"),
      );
    expect(
      data.status[placeOf({ target: targets[0]?.id ?? "", measure: "baseline" })],
    ).toBeUndefined();
  });

  it("have one unit each: that of the measure, or else that of the target", () => {
    const { target, measure } = data.dimension;
    expect(target?.category.unit["services-value-added"]).toEqual({
      label: "100 million yuan",
      decimals: 0,
    });
    expect(target?.category.unit["services-labour-productivity"]?.decimals).toBe(1);
    expect(target?.category.label["services-value-added"]).toBe("Value added of services");
    expect(Object.keys(measure?.category.unit ?? {})).toEqual([
      "baseline-year",
      "target-year",
      "growth-percent",
      "growth-points",
    ]);
  });
});

describe("the targets in JSON-stat, by another library", () => {
  // It changes what it is given.
  const dataset = JSONstat(structuredClone(data));

  it("are a dataset of two dimensions, every cell of which is there", () => {
    expect(dataset.class).toBe("dataset");
    expect(dataset.id).toEqual(["target", "measure"]);
    expect(dataset.n).toBe(targets.length * Object.keys(expected).length);
    expect(dataset.Dimension("measure").id).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))("have every %s, with its comparator", (measure, read) => {
    for (const target of targets) {
      const cell = dataset.Data({ target: target.id, measure });
      expect(cell.value, target.id).toBe(read(target));
      if (measure === "target") expect(cell.status).toBe(valueAt(target, "target.comparator"));
    }
  });

  it("have names and units", () => {
    const dimension = dataset.Dimension("target");
    for (const target of targets) {
      const { label, unit } = dimension.Category(target.id);
      expect(label).toBe(valueAt(target, "name.en"));
      expect(unit?.label).toBe(valueAt(target, "unit.en"));
    }
  });
});
