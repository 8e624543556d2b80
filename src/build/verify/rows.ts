import type { ProvedRecord } from "./record.ts";

/** How many lines after its number each cell of a row of box 1 stands: a line of the document is a cell. */
const cells: Readonly<Record<string, number>> = {
  number: 0,
  "name.zh": 1,
  unit: 2,
  "baseline.value": 3,
  "target.value": 4,
  "growth.value": 5,
  "growth.printed": 5,
};

/** Each cell of an indicator stands in the indicator's own row: a figure of the next row is a figure too. */
export function rowFailures({
  kind,
  number,
  evidence,
}: ProvedRecord): [place: string, what: string][] {
  const row = evidence.find(({ proves }) => proves.includes("number"));
  if (kind !== "indicator" || !row) return [];
  return evidence.flatMap(({ line, proves }) =>
    proves.flatMap((path): [string, string][] => {
      const place = cells[path];
      if (place === undefined || line === row.line + place) return [];
      return [[path, `line ${line} is not in the row of number ${number}`]];
    }),
  );
}
