import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, ref, refs } from "../field.ts";
import { Note, Slug } from "../text.ts";

export const clusters = defineResource({
  name: "clusters",
  singular: "Cluster",
  title: { zh: "集聚区", en: "Clusters" },
  about: {
    zh: "专栏2列名的一个集聚区：园区、商圈、街区或专业市场。",
    en: "A cluster that box 2 names: a park, a district, a street or a market group.",
  },
  overview: ["type", "stage", "districts"],
  source: z.strictObject({
    id: Slug,
    name: PrintedText,
    type: ref("cluster-types"),
    stage: printed(
      z.enum(["to-be-upgraded", "to-be-completed", "to-be-cultivated", "to-be-transformed"]),
    )
      .nullable()
      .describe("For core business districts: what the plan means to do with it"),
    kind: printed(z.enum(["commercial-street", "night-market"]))
      .nullable()
      .describe("For streets: which of the two lists it stands in"),
    districts: printed(refs("districts")).describe("Only where the name or the text says so"),
    alsoKnownAs: z.array(PrintedText).describe("Other printed names of the same place"),
    note: Note,
    evidence: EvidenceList,
  }),
  joined: z.strictObject({ projects: refs("projects"), discrepancies: refs("discrepancies") }),
  join: ({ id }, dataset) => ({
    projects: idsLinking(dataset, "projects", "cluster", id),
    discrepancies: idsLinking(dataset, "discrepancies", "clusters", id),
  }),
  searchFields: ["alsoKnownAs.zh", "alsoKnownAs.en"],
});
