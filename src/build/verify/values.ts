import type { Document } from "./document.ts";
import { at, type Files, failure, type Proof, type ProvedRecord } from "./record.ts";
import { rowFailures } from "./rows.ts";
import { fieldFailure, shortName } from "./rules.ts";
import { yearFailures } from "./years.ts";

/** Every field that evidence says it proves follows from its words. */
export function valueFailures(document: Document, files: Files): string[] {
  const districts = new Map(
    files.districts?.map(({ id, name }) => [id, shortName((name as { zh: string }).zh)]),
  );
  return Object.entries(files).flatMap(([file, records]) =>
    records.flatMap((record) => {
      const { id, evidence } = record;
      const direct = evidence.flatMap((proof, i) =>
        proof.proves
          .filter((path) => !isDistricts(path))
          .flatMap((path) => {
            const what = fieldFailure(record, proof, path);
            return what === null ? [] : [failure(file, id, `evidence ${i}, ${path}`, what)];
          }),
      );
      return [
        ...direct,
        ...districtFailures(record, districts).map((what) => failure(file, id, "districts", what)),
        ...textFailures(document, record).map((what) => failure(file, id, "text.zh", what)),
        ...rowFailures(record).map(([place, what]) => failure(file, id, place, what)),
        ...yearFailures(document, record).map(([place, what]) => failure(file, id, place, what)),
        ...listFailures(record).map(([place, what]) => failure(file, id, place, what)),
      ];
    }),
  );
}

const isDistricts = (path: string) => /^districts(\.\d+)?$/.test(path);

/** Each district that a record names stands in the words of a piece of evidence for it. */
function districtFailures(record: ProvedRecord, names: Map<string, string>): string[] {
  const { districts } = record;
  if (!Array.isArray(districts)) return [];
  return (districts as string[]).flatMap((id, i) => {
    const proofs = record.evidence.filter(({ proves }) =>
      proves.some((path) => path === "districts" || path === `districts.${i}`),
    );
    const name = names.get(id) ?? id;
    return proofs.some(({ quote, how }) => quote.exact.includes(name) || how?.includes(name))
      ? []
      : [`no evidence for it names ${name}`];
  });
}

/** A key project's text runs from its first words to the end of their line. */
function textFailures({ lines }: Document, record: ProvedRecord): string[] {
  const zh = at(record, "text.zh");
  if (typeof zh !== "string") return [];
  const proof = record.evidence.find(({ proves }) => proves.includes("text.zh"));
  return proof && lines[proof.line - 1]?.trimEnd().endsWith(zh)
    ? []
    : ["it is not what the line prints from there to its end"];
}

/** Lists whose every item needs its own words. */
const PROVED_ITEM_BY_ITEM = [
  "restatements",
  "declared",
  "mentions",
  "functions",
  "alsoKnownAs",
  "statements",
];

function listFailures(record: ProvedRecord): [place: string, what: string][] {
  return PROVED_ITEM_BY_ITEM.flatMap((list) => {
    const items = record[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item, i): [string, string][] => {
      if (list === "statements" && (item as { evidence: number[] }).evidence.length === 0)
        return [];
      const proves = (proof: Proof) =>
        proof.proves.some((path) => path === `${list}.${i}` || path.startsWith(`${list}.${i}.`));
      return record.evidence.some(proves) ? [] : [[`${list}.${i}`, "no evidence proves it"]];
    });
  });
}
