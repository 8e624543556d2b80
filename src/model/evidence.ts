import { z } from "zod";
import { ref } from "./field.ts";

/**
 * The words that prove a value and where they stand: W3C Web Annotation's text quote and text
 * position selectors over the plan's text, whose SHA-256 is in /v1/plan.
 */
export const Evidence = z
  .strictObject({
    section: ref("sections").describe("Innermost section that holds the words"),
    line: z.int().min(1).describe("Line of the document's text, from 1"),
    quote: z.strictObject({
      exact: z.string().min(1).describe("The words, verbatim"),
      prefix: z.string().describe("What stands directly before them"),
      suffix: z.string().describe("What stands directly after them"),
    }),
    position: z
      .strictObject({ start: z.int().min(0), end: z.int().min(1) })
      .describe("Code points from the start of the document's text; end is exclusive"),
    proves: z.array(z.string().min(1)).min(1).describe("The record's fields that the words prove"),
    method: z
      .enum(["verbatim", "normalised", "inherited"])
      .describe(
        "verbatim: as printed; normalised: converted as `how` says; inherited: from another statement, as `how` says",
      ),
    how: z.string().min(1).nullable().describe("How the value was read; null if verbatim"),
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;

/** The evidence of a record: at least one piece. */
export const EvidenceList = z
  .array(Evidence)
  .min(1)
  .describe("The words that prove each value, and where they stand in the document");
