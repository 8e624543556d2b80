import { type Files, failure, type ProvedRecord } from "./record.ts";

/** Facts from outside the plan, as they were found: the figures that others reported, and the districts. */
export interface Outside {
  observations: readonly Reported[];
  sources: Readonly<Record<string, Source>>;
  districts: readonly Place[];
}

interface Source {
  title: string;
  publisher: string;
  url: string | null;
  grade: string;
  /** The day of publication, where the source has one. */
  date?: string | null;
}

interface Reported {
  indicator: number;
  year: number;
  value: number | null;
  unit: string;
  real_growth_pct?: number;
  source: string;
  quote: string;
}

interface Place {
  adcode: string;
  name: string;
  label_point: [number, number];
}

interface Observation extends ProvedRecord {
  target: string;
  year: number;
  value: number | null;
  unit: { zh: string };
  realGrowth: { value: number } | null;
  source: Source;
  published: string;
  quotation: string;
}

interface District extends ProvedRecord {
  code: string;
  name: { zh: string };
  labelPoint: { lon: number; lat: number };
}

/** What is compared: a field, what is written in it, and what was found. */
type Compared = [field: string, written: unknown, found: unknown];

const differing = (all: Compared[]) =>
  all.filter(([, written, found]) => JSON.stringify(written) !== JSON.stringify(found));

const complaints = (file: string, { id }: ProvedRecord, all: Compared[]): string[] =>
  differing(all).map(([field, written, found]) =>
    failure(
      file,
      id,
      field,
      `it is ${JSON.stringify(written)}, but ${JSON.stringify(found)} was found; write that`,
    ),
  );

const compareObservation = (written: Observation, found: Reported, source?: Source): Compared[] => [
  ["value", written.value, found.value],
  ["unit.zh", written.unit.zh, found.unit],
  ["realGrowth.value", written.realGrowth?.value ?? null, found.real_growth_pct ?? null],
  ["quotation", written.quotation, found.quote],
  ["source.title", written.source.title, source?.title],
  ["source.publisher", written.source.publisher, source?.publisher],
  ["source.url", written.source.url, source?.url],
  ["source.grade", written.source.grade, source?.grade],
  ...(source?.date ? [["published", written.published, source.date] satisfies Compared] : []),
];

/** Every figure that was found is an observation, as it was found; others may be added. */
function observationFailures(files: Files, { observations, sources }: Outside): string[] {
  const written = (files.observations ?? []) as Observation[];
  const numbers = new Map(files.targets?.map(({ id, number }) => [id, number]));
  return observations.flatMap((found) => {
    const { indicator, year } = found;
    const [nearest] = written
      .filter((one) => numbers.get(one.target) === indicator && one.year === year)
      .map((one) => ({ one, all: compareObservation(one, found, sources[found.source]) }))
      .toSorted((a, b) => differing(a.all).length - differing(b.all).length);
    return nearest
      ? complaints("observations", nearest.one, nearest.all)
      : [
          failure(
            "observations",
            `indicator ${indicator}`,
            String(year),
            `'${found.quote}' is not there; add it`,
          ),
        ];
  });
}

/** Every district has the code, the name and the point that were found, and no other is one. */
function districtFailures({ districts = [] }: Files, { districts: places }: Outside): string[] {
  const written = districts as District[];
  const isThere = ({ adcode, name }: Place) =>
    written.some((one) => one.code === adcode || one.name.zh === name);
  const missing = places
    .filter((place) => !isThere(place))
    .map(({ adcode, name }) =>
      failure("districts", adcode, "name.zh", `${name} is not there; add it`),
    );
  const wrong = written.flatMap((district) => {
    const { code, name, labelPoint } = district;
    const place =
      places.find(({ adcode }) => adcode === code) ?? places.find((one) => one.name === name.zh);
    if (!place)
      return [failure("districts", district.id, "code", `${code} is no district's; write its own`)];
    return complaints("districts", district, [
      ["code", code, place.adcode],
      ["name.zh", name.zh, place.name],
      ["labelPoint", [labelPoint.lon, labelPoint.lat], place.label_point],
    ]);
  });
  return [...missing, ...wrong];
}

/** What in the data is not as it was found outside the plan. */
export const outsideFailures = (files: Files, outside: Outside): string[] => [
  ...observationFailures(files, outside),
  ...districtFailures(files, outside),
];
