import type { Document } from "./document.ts";
import { at, type Proof, type ProvedRecord } from "./record.ts";

/** The year that a quotation's sentence speaks of: the last before its end; after 较 and 达 it is compared with. */
function yearOf({ points }: Document, { position }: Proof): number | undefined {
  const last = (mark: string) => points.lastIndexOf(mark, position.end - 1);
  const sentence = points.slice(Math.max(last("。"), last("\n")) + 1, position.end).join("");
  return [...sentence.matchAll(/(?<![较达\d])(\d{4})年/g)].map(([, year]) => Number(year)).at(-1);
}

/** The year of a value is that of its sentence, which prints it before the value; an inherited one stands elsewhere, and no other does here. */
export function yearFailures(
  document: Document,
  record: ProvedRecord,
): [place: string, what: string][] {
  const values = record.evidence.flatMap((proof) =>
    proof.proves
      .filter((path) => /(^|\.)value$/.test(path))
      // The columns of box 1 have their years at their heads.
      .filter((path) => record.kind !== "indicator" || path.startsWith("restatements."))
      .map((path) => ({ proof, path })),
  );
  return values.flatMap(({ proof, path }): [string, string][] => {
    const yearPath = path === "value" ? "period.to" : path.replace(/value$/, "year");
    const year = at(record, yearPath);
    if (typeof year !== "number") return [];
    const printed = yearOf(document, proof);
    const inherited = record.evidence.some(
      ({ method, proves }) => method === "inherited" && proves.includes(yearPath),
    );
    if (printed === year || (printed === undefined && inherited)) return [];
    const what = `the sentence of '${proof.quote.exact}' is about ${printed ?? "no year"}`;
    return [[yearPath, `${what}, not ${year}; correct the year, or quote the value of ${year}`]];
  });
}
