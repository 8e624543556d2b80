import { inRepo } from "../../src/build/read.ts";
import { readFrozen } from "../../src/build/releases.ts";
import type { Release } from "../../src/model/release.ts";

const { ledger, releases, withdrawals } = readFrozen(inRepo("test/fixtures/four-releases"));

/** Withdrawals of the fixture, and its releases in order. */
export const withdrawn = { withdrawals, order: ledger.map(({ id }) => id) };

/** A release of the fixture. */
export function releaseOf(id: string): Release {
  const found = releases.find((release) => release.id === id);
  if (!found) throw new Error(`The fixture has no release ${id}.`);
  return found;
}
