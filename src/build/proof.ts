import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { complaint } from "../model/checks/check.ts";
import { definitions } from "../model/resources/index.ts";
import { parseJson } from "./json.ts";
import { readDataset, readLeftOut, readPlan, readQuotedLines, readRaw } from "./read.ts";
import { documentOf } from "./verify/document.ts";
import type { Outside } from "./verify/outside.ts";
import type { Files, ProvedRecord } from "./verify/record.ts";
import { verify } from "./verify/verify.ts";

/** What came of setting `data/` against the document. */
export interface Proof {
  /** Everything that is not proved, a line each; empty if all is. */
  failures: string[];
  records: number;
  quotations: number;
  /** Whether what was found outside the plan was at hand to compare with. */
  compared: boolean;
}

/** What was found outside the plan, in a folder of its own; null where that is not at hand. */
export function readOutside(folder: string): Outside | null {
  if (!existsSync(folder)) return null;
  const read = <Content>(file: string) =>
    parseJson(readFileSync(join(folder, file), "utf8"), file) as Content;
  const { observations, sources } = read<Omit<Outside, "districts">>("observations.json");
  const { districts } = read<Pick<Outside, "districts">>("districts.json");
  return { observations, sources, districts };
}

/** Sets every value of `data/` against the plan's text. Throws if the text cannot be read. */
export function prove(plan: string): Proof {
  const text = readFileSync(plan);
  const outside = readOutside(join(dirname(plan), "../reference"));
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
          outside,
        });
  return {
    failures,
    records: records.length,
    quotations: records.reduce((sum, { evidence }) => sum + (evidence?.length ?? 1), 0),
    compared: outside !== null,
  };
}
