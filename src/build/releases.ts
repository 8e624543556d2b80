import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { changesBetween, kindOf } from "../model/diff/changes.ts";
import { countsOf } from "../model/diff/diff.ts";
import { everyResource } from "../model/diff/query.ts";
import { fromFrozen } from "../model/frozen.ts";
import { Ledger, type LedgerLine, type Withdrawal } from "../model/ledger.ts";
import type { Release } from "../model/release.ts";
import { definitions } from "../model/resources/index.ts";
import { parseJson } from "./json.ts";
import { readWithdrawals } from "./withdrawals.ts";

export const sha256 = (text: string | Uint8Array) =>
  createHash("sha256").update(text).digest("hex");

/** The frozen releases of a data folder, oldest first, and what they withdrew. */
export interface Frozen {
  ledger: LedgerLine[];
  releases: Release[];
  withdrawals: Withdrawal[];
}

/** Canonical JSON sorts its keys; readers get the fields of a record in the order of its schema. */
function inSchemaOrder(release: Release): Release {
  const dataset = Object.entries(release.dataset).map(([name, records]) => {
    const shape = definitions.find((resource) => resource.name === name)?.record.shape ?? {};
    const ordered = records.map((record) => {
      const fields = Object.keys(shape).filter((field) => field in record);
      return { ...Object.fromEntries(fields.map((field) => [field, record[field]])), ...record };
    });
    return [name, ordered];
  });
  return { ...release, dataset: Object.fromEntries(dataset) };
}

/** Reads the ledger and every release that it names. Throws if a frozen file changed by a byte. */
export function readFrozen(data: string): Frozen {
  const index = `${data}/releases/index.json`;
  const read = Ledger.safeParse(parseJson(readFileSync(index, "utf8"), index));
  if (!read.success)
    throw new Error(
      `${index} is no ledger; put it back from the history. ${read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  const ledger = read.data;
  const releases = ledger.map((line) => {
    const file = `${data}/releases/${line.id}.json`;
    const text = readFileSync(file, "utf8");
    const digest = sha256(text);
    if (digest !== line.sha256)
      throw new Error(
        `${file} is not what was released: its SHA-256 is ${digest}, the ledger has ${line.sha256}.`,
      );
    const release = inSchemaOrder(fromFrozen(text));
    if (release.id !== line.id || release.date !== line.date || release.notes !== line.notes)
      throw new Error(`${file} and its ledger line disagree.`);
    return release;
  });
  return { ledger, releases, withdrawals: readWithdrawals(data) };
}

/** Releases as the Worker lists them, with what each changed; the draft, if it is served, stands last. */
export const listed = (served: readonly Release[], ledger: readonly LedgerLine[]) =>
  served.map((release, i) => {
    const { id, date, notes, dataset } = release;
    const before = served[i - 1];
    const changes = before && {
      since: before.id,
      ...countsOf(changesBetween(before, release, everyResource).map(kindOf)),
    };
    const sha256 = ledger.find((line) => line.id === id)?.sha256 ?? "";
    const has = definitions.map(({ name }) => name).filter((name) => name in dataset);
    return { id, date, notes, sha256, resources: has, changes: changes ?? null };
  });
