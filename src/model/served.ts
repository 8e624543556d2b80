import type { Counts } from "./diff/diff-schema.ts";
import type { LedgerLine } from "./ledger.ts";
import type { Plan } from "./plan.ts";

/** A release as the Worker knows it: a ledger line, or the draft without a date, and what it changed. */
export type KnownRelease = Omit<LedgerLine, "date"> & {
  date: string | null;
  /** Names of the resources that it has: one that came later is not among them. */
  resources: readonly string[];
  changes: ({ since: string } & Counts) | null;
};

/** How many records each resource of a release has, in how many slices, and the id of the first; null of none. */
export type Sizes = Readonly<
  Record<string, { records: number; slices: number; first: string | null }>
>;

/** What the Worker has in its bundle, so that no first request waits for it. */
export interface Served {
  /** Newest last. */
  releases: readonly KnownRelease[];
  /** The document as each release has it, by its id. */
  plans: Readonly<Record<string, Plan>>;
  /** By the id of the release. */
  sizes: Readonly<Record<string, Sizes>>;
}

/** Path of the file that the bundler puts in. */
export const servedPath = "/served.json";
