import { z } from "zod";
import { idsLinking, idsWhere } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, ref, refs } from "../field.ts";
import { Slug } from "../text.ts";

export const programmes = defineResource({
  name: "programmes",
  singular: "Programme",
  title: { zh: "重点工程专栏", en: "Programmes" },
  about: {
    zh: "专栏3至12之一：一组重点项目及其所属的行动或章节。",
    en: "One of boxes 3 to 12: a set of key projects, with the action or section it belongs to.",
  },
  overview: ["number", "action"],
  source: z.strictObject({
    id: Slug,
    number: printed(z.int().min(3).max(12)).describe("Number of the box"),
    name: PrintedText,
    section: ref("sections"),
    action: ref("actions").nullable().describe("The action whose box it is; null for box 3"),
    parentSection: ref("sections").describe("The section that the box stands in"),
    evidence: EvidenceList,
  }),
  joined: z.strictObject({ projects: refs("projects"), targets: refs("targets") }),
  join: ({ id }, dataset) => ({
    projects: idsWhere(
      dataset,
      "projects",
      (project) => project.programme === id && project.kind === "key-project",
    ),
    targets: idsLinking(dataset, "targets", "programmes", id),
  }),
});
