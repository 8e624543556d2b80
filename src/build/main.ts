/**
 * `npm run build`: checks `data/`, and writes `dist/` and compares the OpenAPI document.
 * `--openapi` writes it and the JSON Schemas of `data/`, `--draft` serves `data/` as it stands beside the releases,
 * `--data` and `--out` are other folders than `data` and `dist`.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { AT_HOME } from "../model/at-home.ts";
import { complaint } from "../model/checks/check.ts";
import { DRAFT, type Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { appOver } from "./app-over.ts";
import type { Artefacts } from "./artefacts.ts";
import { builtFiles } from "./built-files.ts";
import { CATALOGUE, catalogue } from "./catalogue.ts";
import { changedBytes, missingSums } from "./frozen-bytes.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { openApiDocument } from "./openapi.ts";
import { orStop } from "./or-stop.ts";
import { inRepo, readDataset, readPlan } from "./read.ts";
import { readyAnswers } from "./ready.ts";
import { referenceFiles } from "./reference.ts";
import { readFrozen } from "./releases.ts";
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
const { ledger, releases } = frozen;
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
    fail(
      `${path} has other bytes than when ${release.id} was released: they never change. A new field must be optional, a new format needs its \`since\`.`,
    );
const withDraft = values.draft || ledger.length === 0;

/** What `data/` holds now; stops the build if anything in it is unsound. */
function draft(): Release {
  const read = orStop(() => readDataset(definitions));
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
const origin = setting("ORIGIN");
const artefacts = await builtFiles(served, frozen, origin);

/** The files that examples are of: what no release has yet is shown as `data/` has it, to be described before it is released. */
async function exemplary(address: string): Promise<Artefacts> {
  const newest = releases.at(-1)?.dataset ?? {};
  const isNew = current !== null && definitions.some(({ name }) => !(name in newest));
  if (isNew) return builtFiles([...releases, current], frozen, address);
  return address === origin ? artefacts : builtFiles(served, frozen, address);
}

/** The document, with examples of our own data: what it tells of, other data need not have. */
const described = async (address: string) =>
  ownData
    ? openApiDocument(appOver(await exemplary(address), AT_HOME))
    : readFileSync(inRepo("openapi/v1.json"), "utf8");
// It is of a server at home, whatever is built for where: whoever serves it puts its own address there.
const document = await described(origin);
artefacts.set("v1/openapi.json", JSON.stringify(JSON.parse(document)));
for (const [path, content] of referenceFiles(document)) artefacts.set(path, content);
// Other data need not have what the pages tell of.
if (ownData) {
  const how = { origin, slices: Number(setting("READY_SLICES")) };
  const ready = await readyAnswers(appOver(artefacts, origin), artefacts, served.at(-1), how);
  for (const [path, content] of ready) artefacts.set(path, content);
}
writeArtefacts(inRepo(values.out), artefacts);

if (ownData && !values.draft) {
  // What is generated from the schemas and committed, so that a change of the contract shows in a diff.
  // Files that cite another address have other hashes: what is committed has those of a server at home.
  const committed = origin === AT_HOME ? document : await described(AT_HOME);
  const generated = new Map([
    [CATALOGUE, catalogue()],
    ["openapi/v1.json", committed],
    ...jsonSchemas(definitions),
  ]);
  for (const [path, content] of generated) {
    const file = inRepo(path);
    if (values.openapi) writeFileSync(file, content);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== content)
      fail(`${path} is out of date: run npm run generate and commit it.`);
  }
}
