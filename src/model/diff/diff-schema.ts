import { z } from "zod";
import { Text } from "../text.ts";

const Links = z.record(z.string(), z.string());

/** A release at one end of a diff. */
const End = z.strictObject({
  id: z.string(),
  date: z.iso.date().nullable().describe("null for the draft"),
  notes: z.string(),
});
export type End = z.infer<typeof End>;

const FieldChange = z
  .strictObject({
    path: z
      .string()
      .describe(
        "Dotted path; a number is a place in a list, from 0, and in the old list if `new` is absent",
      ),
    old: z.unknown().optional().describe("Absent where the field is new"),
    new: z.unknown().optional().describe("Absent where the field is gone"),
  })
  .meta({
    id: "FieldChange",
    description:
      "A value of a record that is another. Lists of words and ids are one value; lists of objects are compared item by item.",
  });

const Change = z
  .strictObject({
    resource: z.string().describe("A resource, or `plan` for the document itself"),
    id: z.string(),
    change: z.enum(["added", "removed", "changed"]),
    name: Text,
    fields: z.array(FieldChange).describe("Empty unless the record changed"),
    place: z
      .strictObject({ old: z.int(), new: z.int() })
      .nullable()
      .describe("Places in the list, from 1, of a record that moved among the others"),
    reason: z.string().nullable().describe("Why the record was withdrawn"),
    successor: z.string().nullable().describe("Id of the record to use instead"),
    links: Links.describe("`old`, `new` and `successor`, permanent, where there are such"),
  })
  .meta({ id: "Change", description: "What happened to a record between two releases." });
export type Change = z.infer<typeof Change>;

/** How many records changed, by kind. */
export const Counts = z.strictObject({ added: z.int(), removed: z.int(), changed: z.int() });
export type Counts = z.infer<typeof Counts>;

/** The changes between two releases; none is an answer. */
export const Diff = z
  .strictObject({
    data: z.strictObject({
      from: End,
      to: End,
      summary: Counts,
      changes: z.array(Change),
    }),
    query: z.strictObject({
      canonical: z.string().describe("The one spelling of this diff"),
      description: Text.describe("The diff in words"),
    }),
    release: z.string().describe("The release that the changes lead to"),
    links: Links,
  })
  .meta({ id: "Diff", description: "What changed from one release to another." });
export type Diff = z.infer<typeof Diff>;
