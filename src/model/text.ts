import { z } from "zod";

/** Words of lower-case letters and digits, joined with hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: an English slug a person can say; permanent, never reused, never positional. */
export const Slug = z.string().regex(SLUG).max(60);

/** The same in both languages. Whose words they are, the field says: `PrintedText` is the document's. */
export const Text = z.strictObject({
  zh: z.string().min(1).describe("In Chinese"),
  en: z.string().min(1).describe("In English"),
});
export type Text = z.infer<typeof Text>;

/** A remark of ours, or null. */
export const Note = z
  .strictObject({ en: z.string().min(1) })
  .nullable()
  .describe("A remark of ours");
