import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, ref, refs } from "../field.ts";
import { Note, Slug } from "../text.ts";

export const projects = defineResource({
  name: "projects",
  singular: "Project",
  title: { zh: "项目", en: "Projects" },
  about: {
    zh: "专栏3至12中编号的一项（重点项目），或其中提及的项目、平台、场馆、机构或活动。",
    en: "A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one.",
  },
  overview: ["kind", "programme", "districts"],
  source: z.strictObject({
    id: Slug,
    kind: z.enum(["key-project", "named"]),
    name: PrintedText,
    programme: ref("programmes"),
    number: printed(z.int().min(1)).nullable().describe("Number in its box; null for a named one"),
    parent: ref("projects").nullable().describe("The key project that a named one stands in"),
    districts: printed(refs("districts")).describe("Only where the name or the text says so"),
    cluster: ref("clusters").nullable().describe("The cluster of box 2 that it is about"),
    alsoKnownAs: z.array(PrintedText).describe("Other printed names of the same thing"),
    text: PrintedText.nullable().describe("A key project's whole text after its heading"),
    note: Note,
    evidence: EvidenceList,
  }),
  joined: z.strictObject({ children: refs("projects"), discrepancies: refs("discrepancies") }),
  join: ({ id }, dataset) => ({
    children: idsLinking(dataset, "projects", "parent", id),
    discrepancies: idsLinking(dataset, "discrepancies", "projects", id),
  }),
  searchFields: ["text.zh", "text.en", "alsoKnownAs.zh", "alsoKnownAs.en"],
});
