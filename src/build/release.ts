/** `npm run release -- 2026.4 "What it brings" <path of the plan's text>`: proves and freezes `data/` and appends a line to the ledger. */
import { readFileSync, writeFileSync } from "node:fs";
import { describeApi } from "../api/openapi/index.ts";
import { complaint } from "../model/checks/check.ts";
import { faultIn } from "../model/checks/texts-clean.ts";
import { Ledger, ReleaseId } from "../model/ledger.ts";
import { frozenText, type Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { CATALOGUE, catalogue } from "./catalogue.ts";
import { releasedText } from "./contract/bare.ts";
import type { Json } from "./contract/break.ts";
import { contractBreaks } from "./contract/breaks.ts";
import { sumsFile, sumsOf } from "./frozen-bytes.ts";
import { orStop } from "./or-stop.ts";
import { prove } from "./proof.ts";
import { inRepo, readDataset, readPlan } from "./read.ts";
import { type Frozen, readFrozen, sha256 } from "./releases.ts";
import { withdrawalFaults } from "./withdrawals.ts";

/** The contract of the last release: what comes after may add to it and break nothing of it. */
const RELEASED = inRepo("openapi/released.json");

/** Observations that were published after the day of their release: none can have been. */
const observationsAfter = ({ dataset, date }: Release): string[] =>
  (dataset.observations ?? []).flatMap(({ id, published }) =>
    date === null || String(published) <= date
      ? []
      : [
          `data/observations.json › ${id} › published: ${published} is after ${date}, the day of the release. Correct the date.`,
        ],
  );

/** Why a release may not be frozen after those there are; empty if it may. */
export function refusals(next: Release, frozen: Frozen): string[] {
  const { ledger, releases, withdrawals } = frozen;
  const last = ledger.at(-1);
  const before = releases.at(-1);
  const year = next.date?.slice(0, 4);
  const [lastYear, lastCount] = last?.id.split(".") ?? [];
  const id = `${year}.${year === lastYear ? Number(lastCount) + 1 : 1}`;
  const gone = Object.entries(before?.dataset ?? {}).flatMap(([resource, records]) => {
    const ids = new Set(next.dataset[resource]?.map(({ id }) => id));
    return records.filter(({ id }) => !ids.has(id)).map(({ id }) => ({ resource, id }));
  });
  // Whatever data/withdrawn.json says: an id that an earlier release had and the last one has not is spent.
  const reused = Object.entries(next.dataset).flatMap(([resource, records]) => {
    const has = (release: Release | undefined, id: string) =>
      release?.dataset[resource]?.some((record) => record.id === id) ?? false;
    return records
      .filter(({ id }) => !has(before, id) && releases.some((release) => has(release, id)))
      .map(({ id }) => ({ resource, id }));
  });
  return [
    ...(next.id === id
      ? []
      : [
          `${next.id} is not the next release: on ${next.date}, after ${last?.id ?? "none"}, it is ${id}.`,
        ]),
    ...(last && next.date !== null && next.date < last.date
      ? [`${next.date} is before ${last.date}.`]
      : []),
    // `Last-Modified` is the release's day: two of one day could not be told apart.
    ...(last && next.date === last.date
      ? [`${last.id} came on ${last.date} too: one release a day.`]
      : []),
    ...observationsAfter(next),
    ...[faultIn("notes", next.notes)]
      .filter((fault) => fault !== null)
      .map((fault) => `The notes: ${fault.toLowerCase()}. They stay for ever: take it out.`),
    ...withdrawalFaults(frozen, next),
    ...gone
      .filter(
        (one) =>
          !withdrawals.some(({ resource, id }) => resource === one.resource && id === one.id),
      )
      .map(({ resource, id }) => `${resource}/${id} is gone: say why in data/withdrawn.json.`),
    ...withdrawals
      .filter((one) => gone.some(({ resource, id }) => resource === one.resource && id === one.id))
      .filter(({ last: lastWith }) => lastWith !== before?.id)
      .map(
        ({ resource, id, last: lastWith }) =>
          `${resource}/${id} is in ${before?.id} still: that is its last release, not ${lastWith}.`,
      ),
    ...reused.map(({ resource, id }) => `${resource}/${id} was withdrawn: an id is never reused.`),
  ];
}

if (import.meta.main) {
  const [id, notes, plan] = process.argv.slice(2);
  const read = orStop(() => readDataset(definitions));
  if (!ReleaseId.safeParse(id).success || !id || !notes || !plan) {
    console.error(`Usage: npm run release -- 2026.4 "What it brings" <path of the plan's text>`);
    process.exit(2);
  }
  // What is frozen stays: so it is proved first.
  const { failures, compared } = prove(plan);
  if (!compared)
    failures.push(
      "There is no reference/ beside the folder of the text: nothing holds observations.",
    );
  for (const failed of failures) console.error(failed);
  if (failures.length > 0) process.exit(1);
  if ("findings" in read) {
    for (const finding of read.findings) console.error(complaint(finding));
    process.exit(1);
  }
  const release: Release = {
    id,
    date: new Date().toISOString().slice(0, 10),
    notes,
    plan: readPlan(),
    dataset: read.dataset,
  };
  const before = orStop(() => readFrozen(inRepo("data")));
  const contract = JSON.parse(JSON.stringify(describeApi())) as Json;
  const released = JSON.parse(readFileSync(RELEASED, "utf8")) as Json;
  const stale = readFileSync(inRepo(CATALOGUE), "utf8") !== catalogue();
  const refused = [
    ...(stale ? [`${CATALOGUE} is out of date: run npm run generate first.`] : []),
    ...contractBreaks(released, contract).map(
      ({ where, what }) => `The contract breaks at ${where}: ${what}`,
    ),
    ...refusals(release, before),
  ];
  if (refused.length > 0) {
    for (const reason of refused) console.error(reason);
    process.exit(1);
  }
  const text = frozenText(release);
  const index = inRepo("data/releases/index.json");
  const ledger = Ledger.parse(JSON.parse(readFileSync(index, "utf8")));
  ledger.push({ id, date: release.date ?? "", notes, sha256: sha256(text) });
  writeFileSync(inRepo(`data/releases/${id}.json`), text);
  writeFileSync(index, `${JSON.stringify(ledger, null, 2)}\n`);
  const [frozen] = readFrozen(inRepo("data")).releases.slice(-1);
  if (frozen) writeFileSync(sumsFile(inRepo("data"), id), sumsOf(frozen));
  writeFileSync(RELEASED, releasedText(id, contract));
  console.log(`Released ${id}: ${sha256(text)}`);
}
