import { z } from "zod";
import type { AnyRecord } from "../../model/resource.ts";
import { inUrl, readRecord } from "../api.ts";
import { Id, ReleaseName } from "../inputs.ts";
import { found, notSaid, outcome } from "../outcome.ts";
import { Row, rowsOf } from "../row.ts";
import { defineTool } from "../tool.ts";

const Growth = z.object({
  value: z.number(),
  unit: z.string(),
  comparator: z.string(),
  basis: z.string().nullable().describe("comparable-prices, nominal or percentage-points"),
  printed: z.string(),
});

const Compared = Row.extend({
  baseline: z.object({ year: z.int(), value: z.number().nullable() }).nullable(),
  growth: Growth.nullable().describe("Yearly growth as the plan prints it"),
  impliedGrowth: z
    .object({ value: z.number(), formula: z.string(), agrees: z.boolean() })
    .nullable()
    .describe("Yearly growth that baseline and target imply: derived, with its formula"),
});

type Target = AnyRecord & {
  unit: { code: string };
  baseline: z.infer<typeof Compared>["baseline"];
  growth: z.infer<typeof Growth> | null;
  derived: { impliedGrowth: z.infer<typeof Compared>["impliedGrowth"] };
};

/** What keeps targets from being compared number by number. */
function caveatsOf(targets: readonly Target[]): string[] {
  const units = new Set(targets.map(({ unit }) => unit.code));
  const bases = new Set(targets.flatMap(({ growth }) => (growth ? [growth.basis ?? "none"] : [])));
  return [
    ...(units.size > 1
      ? [`Values are in different units (${[...units].join(", ")}): compare growth, not levels.`]
      : []),
    ...(bases.size > 1
      ? [`Printed growth is on different bases (${[...bases].join(", ")}): it does not compare.`]
      : []),
    ...(targets.some(({ growth }) => growth?.basis === "comparable-prices")
      ? [
          "Growth at comparable prices leaves price changes out; implied growth is of the printed levels.",
        ]
      : []),
  ];
}

export const compareTargets = defineTool({
  name: "compare_targets",
  title: "Compare targets",
  description:
    "Puts two to twenty targets of the plan side by side: baseline, goal, unit, printed growth with its basis, the growth that the figures imply with its formula, and the words that prove each. Says where they do not compare like with like. Get ids from search or list_records of targets.",
  input: z.strictObject({ ids: z.array(Id).min(2).max(20), release: ReleaseName }),
  output: z.object({
    ...outcome,
    missing: z.string().optional().describe("With another status than found: the id it is about"),
    targets: z.array(Compared).optional(),
    caveats: z.array(z.string()).optional().describe("Where they do not compare like with like"),
  }),
  answer: async ({ ids }, source) => {
    const unique = [...new Set(ids)];
    const answers = await Promise.all(
      unique.map((id) =>
        readRecord<{ data: Target }>(source.api, `${source.base}/targets/${inUrl(id)}`),
      ),
    );
    const targets: Target[] = [];
    for (const [i, read] of answers.entries()) {
      const id = unique[i] ?? "";
      if ("missing" in read) {
        const said = await notSaid(source, read.missing, { resource: "targets", id });
        return { ...said, missing: id };
      }
      targets.push(read.answer.data);
    }
    const rows = await rowsOf(source, "targets", targets);
    const compared = rows.map((row, i) => {
      const target = targets[i];
      return {
        ...row,
        baseline: target?.baseline ?? null,
        growth: target?.growth ?? null,
        impliedGrowth: target?.derived.impliedGrowth ?? null,
      };
    });
    return found({ targets: compared, caveats: caveatsOf(targets) });
  },
});
