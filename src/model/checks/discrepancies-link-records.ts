import { evidenceOf } from "../dataset.ts";
import type { Evidence } from "../evidence.ts";
import type { AnyRecord, Resource } from "../resource.ts";
import type { Check } from "./check.ts";

/** What a discrepancy may be about: its field, and the file of the records. */
export const linksOf = (resources: readonly Resource[]): [field: string, file: string][] =>
  (resources.find(({ name }) => name === "discrepancies")?.columns ?? []).flatMap(
    ({ path, ref }): [string, string][] => (ref === undefined ? [] : [[path, ref]]),
  );

/** The ids of a link; one that came later than others may be left out. */
export const idsIn = (record: AnyRecord, field: string) => (record[field] ?? []) as string[];

/** Links to what the document names or counts; that it is about an area or a sector may be our reading. */
const NAMED = ["targets", "facts", "clusterTypes", "clusters", "projects"];

/** Fields whose proof is the statement itself: who quotes it quotes the record. */
const STATED = /^(target|growth)\.value$|^value$|^declared\.\d+\.value$/;

const same = (a: Evidence["position"], b: Evidence["position"]) =>
  a.start === b.start && a.end === b.end;

/** A discrepancy names each record whose statement it quotes whole, and none that stands elsewhere. */
export const discrepanciesLinkRecords: Check = ({ resources, dataset }) =>
  (dataset.discrepancies ?? []).flatMap((discrepancy) => {
    const quoted = evidenceOf(discrepancy);
    const fault = (field: string, problem: string, remedy: string) => [
      { file: "discrepancies", record: discrepancy.id, field, problem, remedy },
    ];
    return linksOf(resources).flatMap(([field, file]) =>
      (dataset[file] ?? []).flatMap((record) => {
        const own = evidenceOf(record);
        const isLinked = idsIn(discrepancy, field).includes(record.id);
        if (isLinked)
          return !NAMED.includes(field) ||
            own.some(({ line }) => quoted.some((one) => one.line === line))
            ? []
            : fault(
                field,
                `No line that it quotes is one of '${record.id}'.`,
                "Take the link away, or quote what the document says of that record.",
              );
        const stated = own
          .filter(({ proves }) => proves.some((path) => STATED.test(path)))
          .find(({ position }) => quoted.some((one) => same(one.position, position)));
        return stated
          ? fault(
              field,
              `It quotes '${stated.quote.exact}' of line ${stated.line}, which proves a value of '${record.id}'.`,
              `Add '${record.id}'.`,
            )
          : [];
      }),
    );
  });
