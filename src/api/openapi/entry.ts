import { z } from "@hono/zod-openapi";
import { Plan } from "../../model/plan.ts";
import { Text } from "../../model/text.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

/** What /v1 answers: the way to everything else. */
export const Entry = z
  .strictObject({
    data: z.strictObject({
      title: Text,
      about: z.string(),
      release: z.string().describe("The current release"),
      plan: z.strictObject({ title: Text, documentNumber: z.string(), sha256: z.string() }),
      resources: z.array(
        z.strictObject({
          name: z.string(),
          title: Text,
          about: z.string(),
          records: z.int(),
          links: z.record(z.string(), z.string()),
        }),
      ),
      licence: z.strictObject({ data: z.string(), code: z.string(), document: z.string() }),
      cite: z.string().describe("How to cite the current release"),
    }),
    release: z.string(),
    links: z.record(z.string(), z.string()),
  })
  .meta({ id: "Entry", description: "The way to everything else." });

/** What /v1/plan answers. */
export const PlanAnswer = z
  .strictObject({ data: Plan, release: z.string(), links: z.record(z.string(), z.string()) })
  .meta({ id: "PlanAnswer", description: "The document." });

/** Documents /v1 and /v1/plan. */
export function documentEntry(registry: Registry): void {
  documentOperation(registry, {
    path: "/v1",
    operationId: "getEntry",
    tag: "start",
    summary: "The way to everything else",
    schema: Entry,
  });
  for (const [base, of, suffix] of [
    ["/v1", "", ""],
    ["/v1/releases/{release}", ", as a release has it", "InRelease"],
  ] as const)
    documentOperation(registry, {
      path: `${base}/plan`,
      operationId: `getPlan${suffix}`,
      tag: "start",
      summary: `The document that every value is read from${of}`,
      schema: PlanAnswer,
    });
}
