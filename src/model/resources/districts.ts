import { z } from "zod";
import { idsLinking } from "../dataset.ts";
import { defineResource } from "../definition.ts";
import { Evidence } from "../evidence.ts";
import { printed, ref, refs } from "../field.ts";
import { Slug, Text } from "../text.ts";

const Mention = z.strictObject({
  section: ref("sections"),
  line: z.int().min(1),
  as: z.string().min(1).describe("The words as printed"),
});

export const districts = defineResource({
  name: "districts",
  singular: "District",
  title: { zh: "区县", en: "Districts and counties" },
  about: {
    zh: "全市38个区县之一：行政区划代码、规划所归的空间布局，以及文件提及之处。",
    en: "One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it.",
  },
  overview: ["code", "areas"],
  source: z.strictObject({
    id: Slug,
    code: z
      .string()
      .regex(/^50\d{4}$/)
      .meta({ "x-code": true, description: "GB/T 2260 code" }),
    name: Text.describe(
      "Present official name, from GB/T 2260; the plan mostly prints short names",
    ),
    labelPoint: z
      .strictObject({ lon: z.number().min(105).max(111), lat: z.number().min(28).max(33) })
      .describe("Approximate point for a dot on an overview map; degrees, datum not stated"),
    areas: printed(refs("areas")),
    mentions: printed(z.array(Mention)),
    evidence: z.array(Evidence).describe("Empty where the plan never names the district"),
  }),
  joined: z.strictObject({
    clusters: refs("clusters"),
    projects: refs("projects"),
    discrepancies: refs("discrepancies")
      .optional()
      .describe("That are about it; not before 2026.3"),
  }),
  join: ({ id }, dataset) => ({
    clusters: idsLinking(dataset, "clusters", "districts", id),
    projects: idsLinking(dataset, "projects", "districts", id),
    discrepancies: idsLinking(dataset, "discrepancies", "districts", id),
  }),
});
