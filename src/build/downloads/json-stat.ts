import { valueAt } from "../../model/columns.ts";
import { downloads } from "../../model/downloads.ts";
import type { Release } from "../../model/release.ts";
import type { AnyRecord } from "../../model/resource.ts";
import type { Description } from "./description.ts";
import { type File, readableJson } from "./file.ts";

/** What is measured of a target. Growth has two measures, so that each has one unit. */
interface Measure {
  id: string;
  label: string;
  /** Its unit; null for that of the target. */
  unit: string | null;
  value: (target: AnyRecord) => unknown;
  /** How the value is meant, by the plan's words. */
  comparator?: (target: AnyRecord) => unknown;
}

const at = (path: string) => (target: AnyRecord) => valueAt(target, path);

const growthIn = (unit: string) => (target: AnyRecord) =>
  valueAt(target, "growth.unit") === unit ? valueAt(target, "growth.value") : null;

const measures: readonly Measure[] = [
  { id: "baseline", label: "Baseline", unit: null, value: at("baseline.value") },
  { id: "baseline-year", label: "Year of the baseline", unit: "year", value: at("baseline.year") },
  {
    id: "target",
    label: "Target",
    unit: null,
    value: at("target.value"),
    comparator: at("target.comparator"),
  },
  {
    id: "target-max",
    label: "Upper end of the target's range",
    unit: null,
    value: at("target.max"),
  },
  { id: "target-year", label: "Year of the target", unit: "year", value: at("target.year") },
  {
    id: "growth-percent",
    label: "Yearly growth as printed, in percent",
    unit: "percent a year",
    value: growthIn("percent"),
    comparator: at("growth.comparator"),
  },
  {
    id: "growth-points",
    label: "Yearly growth as printed, in percentage points",
    unit: "percentage points a year",
    value: growthIn("percentage-points"),
    comparator: at("growth.comparator"),
  },
];

const decimalsOf = (values: readonly (number | null)[]) =>
  Math.max(0, ...values.map((value) => (String(value ?? "").split(".")[1] ?? "").length));

/**
 * The targets as one JSON-stat 2.0 dataset, target by measure in row-major order. Both dimensions
 * have the role metric: a measure without a unit is in the unit of the target.
 */
export function statisticsFile({ dataset }: Release, description: Description): File {
  const targets = dataset.targets ?? [];
  const cells = targets.map((target) =>
    measures.map(({ value, comparator }) => {
      const number = value(target);
      const known = typeof number === "number" ? number : null;
      return { value: known, status: known === null ? null : (comparator?.(target) ?? null) };
    }),
  );
  const text = (target: AnyRecord, path: string) => String(valueAt(target, path));
  const byId = <T>(value: (target: AnyRecord, i: number) => T) =>
    Object.fromEntries(targets.map((target, i) => [target.id, value(target, i)]));
  const statuses = cells.flat().map(({ status }, i) => [i, status] as const);
  const body = {
    version: "2.0",
    class: "dataset",
    label: description.title,
    source: description.citation,
    ...(description.date === null ? {} : { updated: description.date }),
    note: [
      "A measure without a unit is in the unit of the target. The status of a value is how it is meant: exactly, about, at-least, more-than, at-most, less-than or between.",
    ],
    id: ["target", "measure"],
    size: [targets.length, measures.length],
    role: { metric: ["target", "measure"] },
    dimension: {
      target: {
        label: "Target",
        category: {
          index: targets.map(({ id }) => id),
          label: byId((target) => text(target, "name.en")),
          unit: byId((target, i) => ({
            label: text(target, "unit.en"),
            decimals: decimalsOf(
              (cells[i] ?? []).flatMap(({ value }, j) =>
                measures[j]?.unit === null ? [value] : [],
              ),
            ),
          })),
        },
        extension: {
          zh: byId((target) => text(target, "name.zh")),
          unitZh: byId((target) => text(target, "unit.zh")),
        },
      },
      measure: {
        label: "Measure",
        category: {
          index: measures.map(({ id }) => id),
          label: Object.fromEntries(measures.map(({ id, label }) => [id, label])),
          unit: Object.fromEntries(
            measures.flatMap(({ id, unit }, j) =>
              unit === null
                ? []
                : [
                    [
                      id,
                      {
                        label: unit,
                        decimals: decimalsOf(cells.map((row) => row[j]?.value ?? null)),
                      },
                    ],
                  ],
            ),
          ),
        },
      },
    },
    value: cells.flat().map(({ value }) => value),
    status: Object.fromEntries(statuses.filter(([, status]) => status !== null)),
    extension: { release: description.release, licence: description.licence.url },
  };
  return { ...downloads.statistics, content: readableJson(body) };
}
