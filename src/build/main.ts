/**
 * `npm run build`: checks `data/`, and writes `dist/` and compares the OpenAPI document.
 * `--openapi` writes the document, `--draft` serves `data/` as it stands beside the releases,
 * `--data` and `--out` are other folders than `data` and `dist`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { complaint } from "../model/checks/check.ts";
import { DRAFT, type Release } from "../model/release.ts";
import { resources } from "../model/resources/index.ts";
import { artefactsOf } from "./artefacts.ts";
import { openApiDocument } from "./openapi.ts";
import { inRepo, readDataset, readPlan } from "./read.ts";
import { listed, readFrozen } from "./releases.ts";
import { siteFiles } from "./site-files.ts";
import { writeArtefacts } from "./write.ts";

const { values } = parseArgs({
  options: {
    openapi: { type: "boolean", default: false },
    draft: { type: "boolean", default: false },
    data: { type: "string", default: "data" },
    out: { type: "string", default: "dist" },
  },
});
const ownData = values.data === "data";
const { ledger, releases, withdrawals } = readFrozen(inRepo(values.data));
const withDraft = values.draft || ledger.length === 0;

/** What `data/` holds now; stops the build if anything in it is unsound. */
function draft(): Release {
  const read = readDataset(resources);
  if ("dataset" in read)
    return {
      id: DRAFT,
      date: null,
      notes: "What data/ holds now; not released.",
      plan: readPlan(),
      dataset: read.dataset,
    };
  for (const finding of read.findings) console.error(complaint(finding));
  console.error(`\n${read.findings.length} findings; nothing was built.`);
  process.exit(1);
}

// The data is checked in every build, whether or not it is served.
const current = ownData ? draft() : null;
const served = [...releases, ...(withDraft && current ? [current] : [])];
const artefacts = new Map([
  ...siteFiles(),
  ...served.flatMap((release) => [...artefactsOf(resources, release)]),
  ["v1/releases.json", JSON.stringify(listed(ledger, withDraft && ownData))] as const,
  ["v1/withdrawn.json", JSON.stringify(withdrawals)] as const,
]);
const document = await openApiDocument(artefacts);
artefacts.set("v1/openapi.json", JSON.stringify(JSON.parse(document)));
writeArtefacts(inRepo(values.out), artefacts);

if (ownData) {
  const committed = inRepo("openapi/v1.json");
  if (values.openapi) writeFileSync(committed, document);
  else if (readFileSync(committed, "utf8") !== document)
    console.error("openapi/v1.json is out of date: run npm run openapi and commit it.");
}
