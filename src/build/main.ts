/** `npm run build`: checks `data/`, and writes `dist/` and the OpenAPI document. */
import { readFileSync, writeFileSync } from "node:fs";
import { complaint } from "../model/checks/check.ts";
import { DRAFT, type Release } from "../model/release.ts";
import { resources } from "../model/resources/index.ts";
import { artefactsOf } from "./artefacts.ts";
import { openApiDocument } from "./openapi.ts";
import { inRepo, readDataset, readPlan } from "./read.ts";
import { siteFiles } from "./site-files.ts";
import { writeArtefacts } from "./write.ts";

const read = readDataset(resources);
if ("findings" in read) {
  for (const finding of read.findings) console.error(complaint(finding));
  console.error(`\n${read.findings.length} findings; nothing was built.`);
  process.exit(1);
}
const release: Release = { id: DRAFT, date: null, plan: readPlan(), dataset: read.dataset };
const known = [{ id: DRAFT, date: null, notes: "What data/ holds now; not released.", sha256: "" }];
const artefacts = new Map([
  ...siteFiles(),
  ...artefactsOf(resources, release),
  ["v1/releases.json", JSON.stringify(known)] as const,
]);
const document = await openApiDocument(artefacts);
artefacts.set("v1/openapi.json", JSON.stringify(JSON.parse(document)));
writeArtefacts(inRepo("dist"), artefacts);

const committed = inRepo("openapi/v1.json");
if (process.argv.includes("--openapi")) writeFileSync(committed, document);
else if (readFileSync(committed, "utf8") !== document)
  console.error("openapi/v1.json is out of date: run npm run openapi and commit it.");
