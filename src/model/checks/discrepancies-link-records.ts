import { evidenceOf } from "../dataset.ts";
import type { Evidence } from "../evidence.ts";
import type { Check } from "./check.ts";

/** What a discrepancy may be about: its field, and the file of the records. */
export const LINKS = [
  ["targets", "targets"],
  ["facts", "facts"],
  ["clusterTypes", "cluster-types"],
  ["clusters", "clusters"],
  ["projects", "projects"],
] as const;

/** Fields whose proof is the statement itself: who quotes it quotes the record. */
const STATED = /^(target|growth)\.value$|^value$|^declared\.\d+\.value$/;

const same = (a: Evidence["position"], b: Evidence["position"]) =>
  a.start === b.start && a.end === b.end;

/** A discrepancy names each record whose statement it quotes whole, and none that stands elsewhere. */
export const discrepanciesLinkRecords: Check = ({ dataset }) =>
  (dataset.discrepancies ?? []).flatMap((discrepancy) => {
    const quoted = evidenceOf(discrepancy);
    const fault = (field: string, problem: string, remedy: string) => [
      { file: "discrepancies", record: discrepancy.id, field, problem, remedy },
    ];
    return LINKS.flatMap(([field, file]) =>
      (dataset[file] ?? []).flatMap((record) => {
        const own = evidenceOf(record);
        const isLinked = (discrepancy[field] as string[]).includes(record.id);
        if (isLinked)
          return own.some(({ line }) => quoted.some((one) => one.line === line))
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
