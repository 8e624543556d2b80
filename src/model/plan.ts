import { z } from "zod";
import { EvidenceList } from "./evidence.ts";
import { PrintedText } from "./field.ts";

/** The document itself. Evidence positions count code points of the text with this SHA-256. */
export const Plan = z
  .strictObject({
    id: z.string(),
    title: PrintedText,
    documentNumber: z.string(),
    issuer: PrintedText,
    issued: z.iso.date(),
    baseYear: z.int(),
    targetYear: z.int(),
    language: z.string(),
    status: z.string().describe("The document's own legal status"),
    text: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      lines: z.int().min(1),
      codePoints: z.int().min(1),
    }),
    evidence: EvidenceList,
  })
  .meta({ id: "Plan", description: "The document that every value is read from." });
export type Plan = z.infer<typeof Plan>;
