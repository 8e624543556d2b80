import { z } from "zod";
import type { Dataset } from "./dataset.ts";
import type { Plan } from "./plan.ts";

/** The id of what `data/` holds now, before anything of it is released. */
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
  plan: Plan;
  dataset: Dataset;
}
