import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { PrintedText, printed, ref, refs } from "../field.ts";
import { Comparator } from "../quantity.ts";
import { Note, Slug } from "../text.ts";

const Declared = z.strictObject({
  value: printed(z.int().min(1)),
  comparator: printed(Comparator),
  of: PrintedText.describe("What is counted, in the document's words"),
});

export const clusterTypes = defineResource({
  name: "cluster-types",
  singular: "ClusterType",
  title: { zh: "集聚区类型", en: "Cluster types" },
  about: {
    zh: "专栏2的一行：一类集聚区，文件宣布的数量与逐一列名的数量。",
    en: "A row of box 2: a type of cluster, how many the document declares and how many it names.",
  },
  overview: ["number", "named", "openList", "zone"],
  source: z.strictObject({
    id: Slug,
    number: z
      .int()
      .min(1)
      .max(10)
      .describe("Row in box 2, counted by us: the box prints no numbers"),
    name: PrintedText,
    declared: printed(z.array(Declared)).describe("Empty where box 2 declares no number"),
    openList: printed(z.boolean()).describe(
      "The printed list ends in 等: it is not meant to be complete",
    ),
    zone: ref("sections").describe(
      "The functional zone of chapter 4（二） that the type belongs to",
    ),
    zoneName: PrintedText.describe("The zone's own name there"),
    sectors: refs("sectors"),
    note: Note,
    evidence: EvidenceList,
  }),
  joined: z.strictObject({
    named: z.int().min(0).describe("How many clusters of the type the document names, counted"),
    clusters: refs("clusters"),
    targets: refs("targets"),
    discrepancies: refs("discrepancies"),
  }),
  join: ({ id }, dataset) => {
    const clusters = idsLinking(dataset, "clusters", "type", id);
    return {
      named: clusters.length,
      clusters,
      targets: idsLinking(dataset, "targets", "clusterTypes", id),
      discrepancies: idsLinking(dataset, "discrepancies", "clusterTypes", id),
    };
  },
});
