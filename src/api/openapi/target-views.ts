import { z } from "@hono/zod-openapi";
import { bases } from "../../model/derive/planned-target.ts";
import { Assessment } from "../../model/derive/shapes/assessment.ts";
import { Forecast } from "../../model/derive/shapes/forecast.ts";
import { Trajectory } from "../../model/derive/shapes/trajectory.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

/** What the document says of a view: its schema and its parameters. */
interface Described {
  name: string;
  schema: z.ZodObject;
  summary: string;
  about: string;
  query?: z.ZodObject;
}

const parameter = (name: string, schema: z.ZodType, description: string, example?: unknown) =>
  schema.optional().meta({
    description,
    param: { name, in: "query", ...(example === undefined ? {} : { example }) },
  });

export const asOf = parameter(
  "asOf",
  z.iso.date(),
  "Only reports that were known on this day, where one with a month alone counts from its end. The plan, and what we remark on a report, are as the release has them.",
);

const views: readonly Described[] = [
  {
    name: "trajectory",
    schema: Trajectory,
    summary: "The planned value of each year, from baseline to target",
    about:
      "Along two paths: by the growth that the plan prints, and by the growth that its baseline and target imply. Bounds and ranges keep their meaning, and a target without a baseline says that it has an end only.",
  },
  {
    name: "assessment",
    schema: Assessment,
    summary: "Where the target stood in a year, and by which rule",
    about:
      "Like with like: value added by its reported real growth against the plan's comparable prices, everything else as the plan counts it. A value in current prices on a revised base is not comparable, and the answer says why. With `value` and `basis` it assesses a figure of yours, which is not stored.",
    query: z.object({
      year: parameter(
        "year",
        z.int(),
        "A year after the baseline; without it the target year",
        2022,
      ),
      value: parameter(
        "value",
        z.number(),
        "A figure of your own for `year`, in the target's unit; for `comparable-prices` at the prices of the baseline's year",
      ),
      basis: parameter(
        "basis",
        z.enum(bases),
        "How `value` is counted; for a share it is percentage-points",
      ),
      asOf,
    }),
  },
  {
    name: "forecast",
    schema: Forecast,
    summary: "What simple methods expect, from the last observed year to the target's",
    about:
      "At the planned rate, at the last growth, and along least-squares trends with a 95 % prediction interval. Each method says what it takes and refuses where there is too little. Derived, and nobody's statement.",
    query: z.object({
      asOf: parameter(
        "asOf",
        z.iso.date(),
        "Forecast from what was known on this day",
        "2022-12-31",
      ),
    }),
  },
];

/** Documents what is worked out of each target, now and in every release. */
export function documentTargetViews(registry: Registry): void {
  const params = z.object({
    id: z.string().meta({ param: { name: "id", in: "path" }, description: "Id of a target" }),
  });
  for (const { name, schema, summary, about, query } of views) {
    const title = name.replace(/^./, (letter) => letter.toUpperCase());
    const answer = z
      .strictObject({
        data: schema,
        release: z.string(),
        links: z.record(z.string(), z.string()),
      })
      .meta({ id: `${title}Answer`, description: `${summary}.` });
    for (const [base, of, suffix] of [
      ["/v1", "", ""],
      ["/v1/releases/{release}", ", in a release", "InRelease"],
    ] as const)
      documentOperation(registry, {
        path: `${base}/targets/{id}/${name}`,
        operationId: `get${title}${suffix}`,
        tag: "monitoring",
        summary: `${summary}${of}`,
        description: about,
        schema: answer,
        params,
        ...(query ? { query } : {}),
      });
  }
}
