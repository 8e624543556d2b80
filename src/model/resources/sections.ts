import { z } from "zod";
import { type Dataset, evidenceOf, idsLinking, idsWhere } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, ref, refs } from "../field.ts";
import { Slug } from "../text.ts";

const standingIn = (dataset: Dataset, resource: string, id: string) =>
  idsWhere(dataset, resource, (record) => evidenceOf(record).some(({ section }) => section === id));

/** Links that came later than the others: the sections of older releases lack them. */
const LATER = "Whose words stand in it; not before 2026.3";

export const sections = defineResource({
  name: "sections",
  singular: "Section",
  title: { zh: "章节", en: "Sections" },
  about: {
    zh: "出处所指的文件部分：章、节、条、专栏或图。",
    en: "A part of the document that evidence refers to: chapter, section, item, box or figure.",
  },
  overview: ["kind", "number", "lines"],
  source: z.strictObject({
    id: Slug,
    kind: z.enum(["front", "chapter", "section", "item", "box", "figure"]),
    number: z
      .string()
      .min(1)
      .nullable()
      .describe("As printed; null where the document prints none"),
    name: PrintedText,
    parent: ref("sections").nullable(),
    lines: z.strictObject({ start: z.int().min(1), end: z.int().min(1) }),
    evidence: EvidenceList,
  }),
  joined: z.strictObject({
    children: refs("sections"),
    targets: refs("targets"),
    facts: refs("facts"),
    clusters: refs("clusters"),
    projects: refs("projects"),
    clusterTypes: refs("cluster-types").optional().describe(LATER),
    programmes: refs("programmes")
      .optional()
      .describe("Whose box it is, or directly holds; not before 2026.3"),
    sectors: refs("sectors").optional().describe(LATER),
    actions: refs("actions").optional().describe(LATER),
    areas: refs("areas").optional().describe(LATER),
    districts: refs("districts").optional().describe(LATER),
    discrepancies: refs("discrepancies")
      .optional()
      .describe("That are about it; not before 2026.3"),
  }),
  join: ({ id }, dataset) => ({
    children: idsLinking(dataset, "sections", "parent", id),
    targets: standingIn(dataset, "targets", id),
    facts: standingIn(dataset, "facts", id),
    clusters: standingIn(dataset, "clusters", id),
    projects: standingIn(dataset, "projects", id),
    clusterTypes: standingIn(dataset, "cluster-types", id),
    programmes: idsWhere(
      dataset,
      "programmes",
      ({ section, parentSection }) => section === id || parentSection === id,
    ),
    sectors: standingIn(dataset, "sectors", id),
    actions: standingIn(dataset, "actions", id),
    areas: standingIn(dataset, "areas", id),
    districts: standingIn(dataset, "districts", id),
    discrepancies: idsLinking(dataset, "discrepancies", "sections", id),
  }),
});
