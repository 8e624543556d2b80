import { inRepo } from "../src/build/read.ts";
import { readFrozen } from "../src/build/releases.ts";

const ids = readFrozen(inRepo("data")).ledger.map(({ id }) => id);

/** The newest release, and the one before it. */
export const newest = ids.at(-1) ?? "";
export const before = ids.at(-2) ?? newest;
