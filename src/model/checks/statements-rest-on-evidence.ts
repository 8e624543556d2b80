import { evidenceOf } from "../dataset.ts";
import type { Check } from "./check.ts";

/** Each statement of a discrepancy names the entries of evidence that prove it, and no others. */
export const statementsRestOnEvidence: Check = ({ dataset }) =>
  (dataset.discrepancies ?? []).flatMap((record) => {
    const evidence = evidenceOf(record);
    const statements = record.statements as { evidence: number[] }[];
    return statements.flatMap((statement, i) => {
      const proving = evidence.flatMap(({ proves }, n) =>
        proves.includes(`statements.${i}.says`) ? [n] : [],
      );
      if (String([...statement.evidence].sort((a, b) => a - b)) === String(proving)) return [];
      return [
        {
          file: "discrepancies",
          record: record.id,
          field: `statements.${i}.evidence`,
          problem: `It names entries ${statement.evidence.join(", ") || "none"}; those that prove it are ${proving.join(", ") || "none"}.`,
          remedy: "Name each entry of evidence whose proves has this statement.",
        },
      ];
    });
  });
