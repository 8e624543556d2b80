import { z } from "zod";
import { type Dataset, idsLinking, idsWhere } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, ref, refs } from "../field.ts";
import { Slug } from "../text.ts";

const projectsOf = (dataset: Dataset, programme: string, kind: string) =>
  idsWhere(
    dataset,
    "projects",
    (project) => project.programme === programme && project.kind === kind,
  );

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
  joined: z.strictObject({
    projects: refs("projects").describe("The numbered entries of the box: its key projects"),
    namedProjects: refs("projects")
      .optional()
      .describe("Those named inside its key projects; not before 2026.3"),
    targets: refs("targets"),
    discrepancies: refs("discrepancies")
      .optional()
      .describe("That are about it; not before 2026.3"),
  }),
  join: ({ id }, dataset) => ({
    projects: projectsOf(dataset, id, "key-project"),
    namedProjects: projectsOf(dataset, id, "named"),
    targets: idsLinking(dataset, "targets", "programmes", id),
    discrepancies: idsLinking(dataset, "discrepancies", "programmes", id),
  }),
});
