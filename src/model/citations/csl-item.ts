import { z } from "zod";

const CslDate = z.strictObject({
  "date-parts": z.array(z.array(z.int()).min(1).max(3)).length(1).describe("Year, month, day"),
});

/** One item of CSL-JSON 1.0.2, with the variables that we fill. */
export const CslItem = z
  .strictObject({
    id: z.string(),
    type: z.literal("document"),
    title: z.string().describe("The document, and after a colon what of it is cited"),
    author: z.array(z.strictObject({ literal: z.string() })),
    issued: CslDate.describe("The document's date; the release's, where it bears none"),
    number: z.string().describe("The document's number; empty if it has none"),
    section: z.string().optional().describe("Where the words stand"),
    "container-title": z.string(),
    version: z.string().describe("The release"),
    "available-date": CslDate.optional().describe("The release's date"),
    language: z.string(),
    note: z.string(),
    URL: z.string().describe("Permanent"),
  })
  .meta({ id: "CslItem", description: "A citation as citation processors take it." });
export type CslItem = z.infer<typeof CslItem>;
