import { z } from "@hono/zod-openapi";
import { languages } from "../../model/charts/language.ts";
import { verdicts } from "../../model/derive/rules.ts";
import { ScorecardLine, Summary } from "../../model/derive/shapes/scorecard.ts";
import { csv } from "../../model/formats/csv.ts";
import { groups } from "../../model/target-groups.ts";
import { Text } from "../../model/text.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";
import { asOf } from "./target-views.ts";

const Line = ScorecardLine.extend({ links: z.record(z.string(), z.string()) }).meta({
  id: "ScorecardLine",
  description: "Where one indicator stood in the year.",
});

const Scorecard = z
  .strictObject({
    data: z.array(Line).describe("In the order of box 1"),
    summary: Summary,
    query: z.strictObject({
      canonical: z.string().describe("The one spelling of this query"),
      description: Text.describe("The query in words"),
    }),
    release: z.string(),
    links: z.record(z.string(), z.string()),
  })
  .meta({ id: "Scorecard", description: "Where all indicators stood in a year." });

const joined = { style: "form" as const, explode: false };
const query = z.object({
  year: z
    .int()
    .optional()
    .meta({
      description: "A year of the plan after its base year; without it the target year",
      param: { name: "year", in: "query" },
    }),
  group: z
    .array(z.enum(groups))
    .min(1)
    .optional()
    .meta({
      description: "Only these groups of indicators",
      param: { name: "group", in: "query", ...joined },
    }),
  verdict: z
    .array(z.enum(verdicts))
    .min(1)
    .optional()
    .meta({
      description: "Only indicators with these verdicts",
      param: { name: "verdict", in: "query", ...joined },
    }),
  asOf,
});

/** Documents the scorecard, now and in every release. */
export function documentScorecard(registry: Registry): void {
  for (const [base, of, suffix] of [
    ["/v1", "", ""],
    ["/v1/releases/{release}", ", in a release", "InRelease"],
  ] as const) {
    const common = {
      tag: "monitoring",
      description:
        "Every indicator of box 1 with its planned value, what was observed, the gap, the verdict and the rule that gave it. Where no report is known here, the verdict is `not-observed`.",
      query,
    };
    documentOperation(registry, {
      ...common,
      path: `${base}/scorecard`,
      operationId: `getScorecard${suffix}`,
      summary: `Where all twenty indicators stood${of}`,
      schema: Scorecard,
    });
    documentOperation(registry, {
      ...common,
      path: `${base}/scorecard.csv`,
      operationId: `exportScorecard${suffix}`,
      summary: `The scorecard as a table${of}`,
      mediaTypes: [csv.mediaType],
      query: query.extend({
        lang: z
          .enum(languages)
          .optional()
          .meta({
            description: "Headings to read, in this language; without it the fields’ own names",
            param: { name: "lang", in: "query" },
          }),
        bom: z
          .enum(["0", "1"])
          .optional()
          .meta({
            description: "1 starts the file with a byte order mark, for Excel",
            param: { name: "bom", in: "query" },
          }),
      }),
    });
  }
}
