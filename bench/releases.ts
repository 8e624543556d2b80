import { readFileSync } from "node:fs";
import { inRepo } from "../src/build/read.ts";
import { Ledger } from "../src/model/ledger.ts";

const ledger = Ledger.parse(
  JSON.parse(readFileSync(inRepo("data/releases/index.json"), "utf8")),
).map(({ id }) => id);

/** The newest release, and the one before it. */
export const newest = ledger.at(-1) ?? "";
export const before = ledger.at(-2) ?? newest;
