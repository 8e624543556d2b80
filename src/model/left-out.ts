import { z } from "zod";

/** A number of the document that no record takes as a value, and why. */
export const LeftOut = z
  .strictObject({
    line: z.int().min(1).describe("Line of the document's text, from 1"),
    text: z.string().min(1).describe("The number with a few words around it, verbatim"),
    number: z.string().min(1).describe("The number, in the characters of the document"),
    reason: z
      .enum([
        "numbering",
        "name",
        "date",
        "document-number",
        "slogan",
        "structure",
        "count-of-list",
        "policy-rule",
      ])
      .describe(
        "numbering: of a heading or of points; name, date, document-number: part of one; slogan: a phrase that counts nothing; structure: how something is laid out; count-of-list: how many are named beside it; policy-rule: a rule, not a goal",
      ),
    note: z.string().min(1).nullable().describe("What it is, where the reason does not say it"),
  })
  .meta({ id: "LeftOut" });
export type LeftOut = z.infer<typeof LeftOut>;
