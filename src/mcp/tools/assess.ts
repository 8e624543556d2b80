import { z } from "zod";
import { bases } from "../../model/derive/planned-target.ts";
import { verdicts } from "../../model/derive/rules.ts";
import type { AnyRecord } from "../../model/resource.ts";
import { Text } from "../../model/text.ts";
import { inUrl, readRecord } from "../api.ts";
import { Id, ReleaseName } from "../inputs.ts";
import { found, notSaid, outcome } from "../outcome.ts";
import { Row, rowsOf } from "../row.ts";
import { defineTool } from "../tool.ts";

/** What /v1/targets/{id}/assessment answers, as far as a reader of its words needs it. */
const Assessment = z.looseObject({
  year: z.int(),
  basis: z.string().describe("What is compared, as the plan counts the target"),
  planned: z.looseObject({ value: z.number(), formula: z.string() }).nullable(),
  observed: z.looseObject({ value: z.number() }).nullable(),
  gap: z.looseObject({ value: z.number(), formula: z.string() }).nullable(),
  verdict: z.enum(verdicts),
  rule: z.looseObject({ id: z.string(), says: Text }).describe("The rule that gave the verdict"),
  comparisons: z
    .array(z.looseObject({ observations: z.array(z.string()) }))
    .describe("Each figure set against the plan, or why it cannot be"),
  caveats: z.array(Text),
});

interface Answer {
  data: z.infer<typeof Assessment>;
  links: { permanent: string };
}

export const assess = defineTool({
  name: "assess",
  title: "Assess a target",
  description: `Says where a target stood in a year: planned value, observed value, gap, and a verdict (${verdicts.join(", ")}) with the rule that gave it in words. It compares like with like only: a value in current prices does not show that a target at comparable prices was met. not-observed means that no report is known: it is no failure. To assess a figure of your own, give value, basis and year; it is not stored. The reports it rests on are in evidence, with publisher's words and URL.`,
  input: z.strictObject({
    id: Id.describe("Id of a target: services-value-added"),
    year: z.int().optional().describe("Default: the target year"),
    value: z.number().optional().describe("A figure of your own, in the target's unit"),
    basis: z.enum(bases).optional().describe("With value: how it is counted"),
    asOf: z.string().max(10).optional().describe("Only what was known on this day: 2022-02-01"),
    release: ReleaseName,
  }),
  output: z.object({
    ...outcome,
    target: Row.optional().describe("What the plan says, with its words"),
    assessment: Assessment.optional(),
    evidence: z.array(Row).optional().describe("The reports that the verdict rests on"),
    url: z.string().optional().describe("Permanent URL of this assessment"),
  }),
  answer: async ({ id, year, value, basis, asOf }, source) => {
    const { api, base } = source;
    const path = `${base}/targets/${inUrl(id)}`;
    const target = await readRecord<{ data: AnyRecord }>(api, path);
    if ("missing" in target) return notSaid(source, target.missing, { resource: "targets", id });
    const asked = Object.entries({ year, value, basis, asOf }).filter(
      ([, one]) => one !== undefined,
    );
    const query = new URLSearchParams(asked.map(([name, one]) => [name, String(one)]));
    const suffix = asked.length > 0 ? `?${query}` : "";
    const read = await readRecord<Answer>(api, `${path}/assessment${suffix}`);
    if ("missing" in read) return notSaid(source, read.missing, { resource: "targets", id });
    const { data, links } = read.answer;
    const ids = [...new Set(data.comparisons.flatMap(({ observations }) => observations))];
    const reports = await Promise.all(
      ids.map((one) => readRecord<{ data: AnyRecord }>(api, `${base}/observations/${one}`)),
    );
    const records = reports.flatMap((one) => ("answer" in one ? [one.answer.data] : []));
    const [row] = await rowsOf(source, "targets", [target.answer.data]);
    return found({
      ...(row ? { target: row } : {}),
      assessment: data,
      evidence: await rowsOf(source, "observations", records),
      url: api.origin + links.permanent,
    });
  },
});
