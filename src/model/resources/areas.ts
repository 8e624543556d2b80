import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, ref, refs } from "../field.ts";
import { Note, Slug } from "../text.ts";

export const areas = defineResource({
  name: "areas",
  singular: "Area",
  title: { zh: "空间布局", en: "Spatial layout" },
  about: {
    zh: "规划空间布局中的一组：一核、一环、两带，及其列名的组成部分。",
    en: "A group of the plan's spatial layout: one core, one ring, two belts, and their named parts.",
  },
  overview: ["kind", "role", "districts"],
  source: z.strictObject({
    id: Slug,
    kind: z.enum(["core", "ring", "belt", "part"]),
    name: PrintedText,
    parent: ref("areas").nullable(),
    role: PrintedText.nullable().describe("What the plan wants it to be"),
    functions: z.array(PrintedText).describe("The functions it names, in its order"),
    districts: printed(refs("districts")).describe(
      "Those that the plan itself names as part of it",
    ),
    section: ref("sections"),
    note: Note,
    evidence: EvidenceList,
  }),
  joined: z.strictObject({
    children: refs("areas"),
    discrepancies: refs("discrepancies")
      .optional()
      .describe("That are about it; not before 2026.3"),
  }),
  join: ({ id }, dataset) => ({
    children: idsLinking(dataset, "areas", "parent", id),
    discrepancies: idsLinking(dataset, "discrepancies", "areas", id),
  }),
});
