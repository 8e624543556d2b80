/** `npm run verify -- <path of the plan's text>`: proves every value of `data/` against the document. */
import { readFileSync } from "node:fs";
import { complaint } from "../model/checks/check.ts";
import { definitions } from "../model/resources/index.ts";
import { inRepo, readDataset, readPlan, readRaw } from "./read.ts";
import { documentOf } from "./verify/document.ts";
import type { Files, ProvedRecord } from "./verify/record.ts";
import { verify } from "./verify/verify.ts";

const path = process.argv[2];
if (!path) {
  console.error("Usage: npm run verify -- <path of the plan's text>");
  process.exit(2);
}
const read = readDataset(definitions);
if ("findings" in read) {
  for (const finding of read.findings) console.error(complaint(finding));
  console.error(`${read.findings.length} findings in data/; nothing was proved.`);
  process.exit(1);
}
const files = readRaw(definitions) as Files;
const failures = verify(documentOf(readFileSync(path)), {
  plan: readPlan() as unknown as ProvedRecord,
  files,
  joined: read.dataset as Files,
  leftOut: JSON.parse(readFileSync(inRepo("data/numbers-left-out.json"), "utf8")),
  quotedLines: JSON.parse(readFileSync(inRepo("data/quoted-lines.json"), "utf8")),
});
for (const failed of failures) console.error(failed);
const records = Object.values(files).flat();
const quotations = records.reduce((sum, { evidence }) => sum + (evidence?.length ?? 1), 0);
console.log(
  `${records.length} records, ${quotations} quotations: ${failures.length === 0 ? "all proved" : `${failures.length} not proved`}.`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
