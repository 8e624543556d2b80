import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import {
  DRAFT,
  fromFrozen,
  Ledger,
  type LedgerLine,
  type Release,
  type Withdrawal,
  Withdrawals,
} from "../model/release.ts";

export const sha256 = (text: string | Uint8Array) =>
  createHash("sha256").update(text).digest("hex");

/** The frozen releases of a data folder, oldest first, and what they withdrew. */
export interface Frozen {
  ledger: LedgerLine[];
  releases: Release[];
  withdrawals: Withdrawal[];
}

/** Reads the ledger and every release that it names. Throws if a frozen file changed by a byte. */
export function readFrozen(data: string): Frozen {
  const json = (path: string): unknown => JSON.parse(readFileSync(`${data}/${path}`, "utf8"));
  const ledger = Ledger.parse(json("releases/index.json"));
  const releases = ledger.map((line) => {
    const file = `${data}/releases/${line.id}.json`;
    const text = readFileSync(file, "utf8");
    const digest = sha256(text);
    if (digest !== line.sha256)
      throw new Error(
        `${file} is not what was released: its SHA-256 is ${digest}, the ledger has ${line.sha256}.`,
      );
    const release = fromFrozen(text);
    if (release.id !== line.id || release.date !== line.date || release.notes !== line.notes)
      throw new Error(`${file} and its ledger line disagree.`);
    return release;
  });
  const withdrawals = existsSync(`${data}/withdrawn.json`)
    ? Withdrawals.parse(json("withdrawn.json"))
    : [];
  return { ledger, releases, withdrawals };
}

/** Releases as the Worker lists them; the draft stands last, and only where nothing is frozen or it is asked for. */
export const listed = (ledger: readonly LedgerLine[], draft: boolean) => [
  ...ledger,
  ...(draft
    ? [{ id: DRAFT, date: null, notes: "What data/ holds now; not released.", sha256: "" }]
    : []),
];
