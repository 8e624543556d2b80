import { z } from "zod";
import { defineResource } from "../definition.ts";
import { EvidenceList } from "../evidence.ts";
import { printed, refs } from "../field.ts";
import { Slug, Text } from "../text.ts";

const Statement = z.strictObject({
  says: z.string().min(1).describe("What the statement says, in English"),
  evidence: z
    .array(z.int().min(0))
    .describe("Which entries of `evidence` it rests on; empty for a sum of ours"),
});

/** Links that came later than the others: the records of older releases lack them. */
const LATER = "Those that it is about; not before 2026.3";

export const discrepancies = defineResource({
  name: "discrepancies",
  singular: "Discrepancy",
  title: { zh: "出入", en: "Discrepancies" },
  about: {
    zh: "文件自身前后不一之处；一律照录，不作改动。",
    en: "A place where the document contradicts itself; nothing is silently corrected.",
  },
  overview: ["kind", "severity", "explanation"],
  source: z.strictObject({
    id: Slug,
    kind: z
      .enum(["growth", "value", "comparator", "precision", "count", "name", "scope", "list"])
      .describe(
        "growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ",
      ),
    severity: z.enum(["minor", "notable", "major"]),
    name: Text.describe("Both languages are ours here"),
    explanation: z.string().min(1),
    statements: z.array(Statement).min(1),
    arithmetic: z.string().min(1).nullable().describe("The sum that shows it, or null"),
    printed: z.string().min(1).describe("What this API prints"),
    targets: refs("targets"),
    facts: refs("facts"),
    clusterTypes: refs("cluster-types"),
    clusters: refs("clusters"),
    projects: refs("projects"),
    programmes: refs("programmes").optional().describe(LATER),
    sectors: refs("sectors").optional().describe(LATER),
    actions: refs("actions").optional().describe(LATER),
    areas: refs("areas").optional().describe(LATER),
    districts: printed(refs("districts")).optional().describe(LATER),
    sections: refs("sections")
      .optional()
      .describe("Where it is about what has no record but its section; not before 2026.3"),
    evidence: EvidenceList,
  }),
  joined: z.strictObject({}),
  join: () => ({}),
  searchFields: ["explanation", "statements.says"],
});
