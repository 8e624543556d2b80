import { z } from "zod";
import { canonicalJson } from "./canonical.ts";
import type { Dataset } from "./dataset.ts";
import { Plan } from "./plan.ts";

/** The id of what `data/` holds now, before it is released. */
export const DRAFT = "draft";

/** A release id: the year and a counter. */
export const ReleaseId = z.string().regex(/^20\d\d\.[1-9]\d*$/);

/** One line of the ledger: append-only, the only "latest" there is. */
export const LedgerLine = z.strictObject({
  id: ReleaseId,
  date: z.iso.date(),
  notes: z.string().min(1).describe("What the release brings, in a sentence"),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("Of the release's canonical JSON"),
});
export type LedgerLine = z.infer<typeof LedgerLine>;
export const Ledger = z.array(LedgerLine);

/** A release's content: the document and all public records. */
export interface Release {
  id: string;
  /** Null for the draft: it has no date yet. */
  date: string | null;
  notes: string;
  plan: Plan;
  dataset: Dataset;
}

/** A record that a release no longer has: what a 410 says of it. */
export const Withdrawal = z.strictObject({
  resource: z.string(),
  id: z.string(),
  reason: z.string().min(1),
  successor: z.string().nullable().describe("Id of the record to use instead, or null"),
  last: ReleaseId.describe("The last release that has it"),
});
export type Withdrawal = z.infer<typeof Withdrawal>;
export const Withdrawals = z.array(Withdrawal);

/** A release as one JSON value: the document and each resource by name. */
export const contentOf = ({
  id,
  date,
  notes,
  plan,
  dataset,
}: Release): Record<string, unknown> => ({
  release: id,
  date,
  notes,
  plan,
  ...dataset,
});

/** A release as it is frozen: canonical JSON (RFC 8785). */
export const frozenText = (release: Release): string => canonicalJson(contentOf(release));

/** Reads a frozen release back. */
export function fromFrozen(text: string): Release {
  const { release, date, notes, plan, ...dataset } = JSON.parse(text);
  return { id: release, date, notes, plan: Plan.parse(plan), dataset: dataset as Dataset };
}
