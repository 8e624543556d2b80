import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, ref, refs } from "../field.ts";
import { Slug } from "../text.ts";

export const sectors = defineResource({
  name: "sectors",
  singular: "Sector",
  title: { zh: "行业", en: "Sectors" },
  about: {
    zh: "第三章的一个行业：支柱、高端或传统服务业。",
    en: "An industry of chapter 3: a pillar, a high-end or a traditional service.",
  },
  overview: ["part", "number", "goal"],
  source: z.strictObject({
    id: Slug,
    number: z.int().min(1).describe("Its item in the section of chapter 3"),
    part: z.enum(["pillar", "high-end", "traditional"]),
    name: PrintedText,
    section: ref("sections"),
    summary: z
      .strictObject({ en: z.string().min(1) })
      .describe("What the text says, in a sentence of ours"),
    goal: PrintedText.nullable().describe("The end state named for 2022, where one is printed"),
    evidence: EvidenceList,
  }),
  joined: z.strictObject({
    targets: refs("targets"),
    facts: refs("facts"),
    actions: refs("actions"),
    clusterTypes: refs("cluster-types"),
    discrepancies: refs("discrepancies")
      .optional()
      .describe("That are about it; not before 2026.3"),
  }),
  join: ({ id }, dataset) => ({
    targets: idsLinking(dataset, "targets", "sectors", id),
    facts: idsLinking(dataset, "facts", "sectors", id),
    actions: idsLinking(dataset, "actions", "sectors", id),
    clusterTypes: idsLinking(dataset, "cluster-types", "sectors", id),
    discrepancies: idsLinking(dataset, "discrepancies", "sectors", id),
  }),
  searchFields: ["summary.en", "goal.zh", "goal.en"],
});
