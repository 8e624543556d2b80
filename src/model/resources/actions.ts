import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, ref, refs } from "../field.ts";
import { Slug } from "../text.ts";

export const actions = defineResource({
  name: "actions",
  singular: "Action",
  title: { zh: "行动", en: "Actions" },
  about: {
    zh: "第五章的一项行动、其中的一项子行动，或第六章的一项保障措施。",
    en: "An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6.",
  },
  overview: ["kind", "number", "summary"],
  source: z.strictObject({
    id: Slug,
    kind: z.enum(["action", "sub-action", "safeguard"]),
    number: z.int().min(1).nullable().describe("Its number in the chapter; null for a sub-action"),
    name: PrintedText,
    parent: ref("actions").nullable(),
    section: ref("sections"),
    sectors: refs("sectors"),
    summary: z
      .strictObject({ en: z.string().min(1) })
      .describe("What the text says, in a sentence of ours"),
    evidence: EvidenceList,
  }),
  joined: z.strictObject({
    children: refs("actions"),
    programmes: refs("programmes"),
    projects: refs("projects"),
    targets: refs("targets"),
    facts: refs("facts").optional().describe("Statistics that it is about; not in 2026.1"),
    discrepancies: refs("discrepancies")
      .optional()
      .describe("That are about it; not before 2026.3"),
  }),
  join: ({ id }, dataset) => {
    const programmes = idsLinking(dataset, "programmes", "action", id);
    return {
      children: idsLinking(dataset, "actions", "parent", id),
      programmes,
      projects: programmes.flatMap((programme) =>
        idsLinking(dataset, "projects", "programme", programme),
      ),
      targets: idsLinking(dataset, "targets", "actions", id),
      facts: idsLinking(dataset, "facts", "actions", id),
      discrepancies: idsLinking(dataset, "discrepancies", "actions", id),
    };
  },
  searchFields: ["summary.en"],
});
