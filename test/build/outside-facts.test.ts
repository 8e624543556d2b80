import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnyRecord } from "../../src/model/resource.ts";
import { source } from "../model/dataset.ts";

/** Facts from outside the plan, where they stand beside the repository. */
const folder = join(import.meta.dirname, "../../../shared/reference");
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));

interface Reported {
  indicator: number;
  year: number;
  value: number | null;
  unit: string;
  real_growth_pct?: number;
  source: string;
  quote: string;
}

interface Source {
  title: string;
  publisher: string;
  url: string | null;
  grade: string;
}

interface Place {
  adcode: string;
  name: string;
  label_point: [number, number];
}

interface Observed {
  target: string;
  year: number;
  value: number | null;
  unit: { zh: string };
  realGrowth: { value: number } | null;
  source: Source;
  quotation: string;
}

describe.runIf(existsSync(folder))("the facts from outside", () => {
  const { targets = [], observations = [], districts = [] } = source();

  it("are the observations, in value, growth, words and source", () => {
    const { observations: reported, sources } = read("observations.json") as {
      observations: Reported[];
      sources: Record<string, Source>;
    };
    const idOf = (number: number) => targets.find((target) => target.number === number)?.id;
    const sourceOf = ({ title, publisher, url, grade }: Source) => [title, publisher, url, grade];
    const expected = reported.map((one) => [
      ...[idOf(one.indicator), one.year, one.value, one.unit, one.real_growth_pct ?? null],
      ...[one.quote, ...sourceOf(sources[one.source] as Source)],
    ]);
    const written = (observations as unknown as Observed[]).map((one) => [
      ...[one.target, one.year, one.value, one.unit.zh, one.realGrowth?.value ?? null],
      ...[one.quotation, ...sourceOf(one.source)],
    ]);
    expect(written).toEqual(expected);
  });

  it("are the districts' codes, names and label points", () => {
    const { districts: places } = read("districts.json") as { districts: Place[] };
    const written = districts.map(({ code, name, labelPoint }: AnyRecord) => {
      const { lon, lat } = labelPoint as { lon: number; lat: number };
      return { adcode: code, name: (name as { zh: string }).zh, label_point: [lon, lat] };
    });
    const byCode = (a: { adcode: unknown }, b: { adcode: unknown }) =>
      String(a.adcode).localeCompare(String(b.adcode));
    expect(written.toSorted(byCode)).toEqual(places.toSorted(byCode));
  });
});
