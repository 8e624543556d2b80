import { z } from "zod";

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
