import { z } from "@hono/zod-openapi";
import { problems } from "../http/problems.ts";
import type { FaultParameter } from "../lab/fault.ts";
import { faults } from "../lab/index.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const names = faults.map(({ name }) => name);
const Links = z.record(z.string(), z.string());

const LabIndex = z
  .strictObject({
    data: z.array(
      z.strictObject({
        fault: z.enum(names),
        about: z.string(),
        parameter: z
          .strictObject({
            name: z.string(),
            about: z.string(),
            least: z.int(),
            most: z.int(),
            otherwise: z.int(),
          })
          .nullable(),
        links: Links,
      }),
    ),
    release: z.string(),
    links: Links,
  })
  .meta({ id: "LabIndex", description: "Every fault that the lab gives." });

const LabAnswer = z
  .strictObject({
    data: z.strictObject({ fault: z.enum(names), about: z.string() }),
    release: z.string(),
    links: Links,
  })
  .meta({ id: "LabAnswer", description: "A sound answer of the fault lab." });

/** Each parameter of a fault, once: several faults may share one. */
const parameters = new Map<string, { parameter: FaultParameter; of: string[] }>();
for (const { name, parameter } of faults) {
  if (!parameter) continue;
  const of = parameters.get(parameter.name)?.of ?? [];
  parameters.set(parameter.name, { parameter, of: [...of, name] });
}

const query = z.object(
  Object.fromEntries(
    [...parameters].map(([name, { parameter, of }]) => [
      name,
      z
        .int()
        .min(parameter.least)
        .max(parameter.most)
        .default(parameter.otherwise)
        .meta({
          description: `${parameter.about}; only ${of.join(" and ")}`,
          param: { name, in: "query" },
        }),
    ]),
  ),
);

/** Documents the fault lab. */
export function documentLab(registry: Registry): void {
  documentOperation(registry, {
    path: "/v1/lab",
    operationId: "listFaults",
    tag: "lab",
    summary: "Every fault that the lab gives",
    cache: "never",
    schema: LabIndex,
  });
  documentOperation(registry, {
    path: "/v1/lab/{fault}",
    operationId: "getFault",
    tag: "lab",
    summary: "An answer that goes wrong on purpose",
    description: faults.map(({ name, about }) => `- \`${name}\`: ${about}`).join("\n"),
    cache: "never",
    schema: LabAnswer,
    mediaTypes: ["application/x-ndjson"],
    query,
    params: z.object({
      fault: z
        .enum(names)
        .meta({ description: "What goes wrong", param: { name: "fault", in: "path" } }),
    }),
    problems: [problems.unknownRecord, problems.gone, problems.unavailable],
  });
}
