import { readFileSync } from "node:fs";
import { complaint } from "../model/checks/check.ts";
import { definitions } from "../model/resources/index.ts";
import { readDataset, readLeftOut, readPlan, readQuotedLines, readRaw } from "./read.ts";
import { documentOf } from "./verify/document.ts";
import type { Files, ProvedRecord } from "./verify/record.ts";
import { verify } from "./verify/verify.ts";

/** What came of setting `data/` against the document. */
export interface Proof {
  /** Everything that is not proved, a line each; empty if all is. */
  failures: string[];
  records: number;
  quotations: number;
}

/** Sets every value of `data/` against the plan's text. Throws if the text cannot be read. */
export function prove(plan: string): Proof {
  const text = readFileSync(plan);
  const read = readDataset(definitions);
  const files = readRaw(definitions) as Files;
  const records = Object.values(files).flat();
  const failures =
    "findings" in read
      ? read.findings.map(complaint)
      : verify(documentOf(text), {
          plan: readPlan() as unknown as ProvedRecord,
          files,
          joined: read.dataset as Files,
          leftOut: readLeftOut(),
          quotedLines: readQuotedLines(),
        });
  return {
    failures,
    records: records.length,
    quotations: records.reduce((sum, { evidence }) => sum + (evidence?.length ?? 1), 0),
  };
}
