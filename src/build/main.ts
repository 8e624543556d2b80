/**
 * `npm run build`: checks `data/`, and writes `dist/` and compares the OpenAPI document.
 * `--openapi` writes it and the JSON Schemas of `data/`, `--draft` serves `data/` as it stands beside the releases,
 * `--data` and `--out` are other folders than `data` and `dist`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { complaint } from "../model/checks/check.ts";
import { mappedIn, mappedPath } from "../model/mapped.ts";
import { monitoredIn, monitoredPath } from "../model/monitored.ts";
import { DRAFT, type Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { SERVED, type Served } from "../model/served.ts";
import { appOver } from "./app-over.ts";
import { calendarFiles } from "./calendar.ts";
import { CATALOGUE, catalogue } from "./catalogue.ts";
import { dictionaryFile } from "./dictionary.ts";
import { downloadsOf } from "./downloads/index.ts";
import { elementFiles } from "./element.ts";
import { changedBytes, missingSums } from "./frozen-bytes.ts";
import { guidesFile } from "./guides.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { openApiDocument } from "./openapi.ts";
import { orStop } from "./or-stop.ts";
import { targetPictures } from "./pictures/target-pictures.ts";
import { inRepo, readDataset, readPlan } from "./read.ts";
import { readyAnswers } from "./ready.ts";
import { referenceFiles } from "./reference.ts";
import { listed, readFrozen } from "./releases.ts";
import { searchIndex } from "./search-index.ts";
import { siteFiles } from "./site-files.ts";
import { slicesOf } from "./slices.ts";
import { withdrawalFaults } from "./withdrawals.ts";
import { setting } from "./wrangler.ts";
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
const frozen = orStop(() => readFrozen(inRepo(values.data)));
const { ledger, releases, withdrawals } = frozen;
const fail = (what: string) => {
  console.error(what);
  process.exitCode = 1;
};
// A fixture's releases are made up, and never served.
if (ownData)
  for (const file of missingSums(inRepo(values.data), releases))
    fail(`${file} is missing: put it back from the history; without it nothing holds the bytes.`);
for (const release of releases)
  for (const path of changedBytes(inRepo(values.data), release))
    fail(`${path} has other bytes than when ${release.id} was released: they never change.`);
const withDraft = values.draft || ledger.length === 0;

/** What `data/` holds now; stops the build if anything in it is unsound. */
function draft(): Release {
  const read = readDataset(definitions);
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
if (current) for (const fault of withdrawalFaults(frozen, current)) fail(fault);
const served = [...releases, ...(withDraft && current ? [current] : [])];
const slices = served.map((release) => [release.id, slicesOf(definitions, release)] as const);
const artefacts = new Map([
  ...siteFiles(),
  ...elementFiles(),
  guidesFile(),
  dictionaryFile(Object.keys(served.at(-1)?.dataset ?? {})),
  ...(await Promise.all(served.map((release) => downloadsOf(definitions, release)))).flatMap(
    (files) => [...files],
  ),
  ...served.map((release) => searchIndex(definitions, release)),
  ...slices.flatMap(([, { files }]) => [...files]),
  ...served.flatMap(({ id, dataset }) => [
    [monitoredPath(id).slice(1), JSON.stringify(monitoredIn(dataset))] as const,
    [mappedPath(id).slice(1), JSON.stringify(mappedIn(dataset))] as const,
  ]),
  ...calendarFiles(served),
  ...(await targetPictures(served)),
  ["v1/withdrawn.json", JSON.stringify(withdrawals)] as const,
]);
const origin = setting("ORIGIN");
const known: Served = {
  releases: listed(served, ledger),
  plans: Object.fromEntries(served.map(({ id, plan }) => [id, plan])),
  sizes: Object.fromEntries(slices.map(([id, { sizes }]) => [id, sizes])),
};
artefacts.set(SERVED.slice(1), JSON.stringify(known));
// The document's examples are of our own data, and of a server at home, whatever is built for where.
const document = ownData
  ? await openApiDocument(appOver(artefacts, "http://localhost:8787"))
  : readFileSync(inRepo("openapi/v1.json"), "utf8");
artefacts.set("v1/openapi.json", JSON.stringify(JSON.parse(document)));
for (const [path, content] of referenceFiles(document)) artefacts.set(path, content);
// Other data need not have what the pages tell of.
if (ownData) {
  const how = { origin, slices: Number(setting("READY_SLICES")) };
  const ready = await readyAnswers(appOver(artefacts, origin), artefacts, served, how);
  for (const [path, content] of ready) artefacts.set(path, content);
}
writeArtefacts(inRepo(values.out), artefacts);

if (ownData && !values.draft) {
  // What is generated from the schemas and committed, so that a change of the contract shows in a diff.
  const generated = new Map([
    [CATALOGUE, catalogue()],
    ["openapi/v1.json", document],
    ...jsonSchemas(definitions),
  ]);
  for (const [path, content] of generated) {
    const file = inRepo(path);
    if (values.openapi) writeFileSync(file, content);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== content)
      fail(`${path} is out of date: run npm run generate and commit it.`);
  }
}
