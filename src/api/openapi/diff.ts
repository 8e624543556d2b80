import { z } from "@hono/zod-openapi";
import { Diff } from "../../model/diff/diff-schema.ts";
import { contentForms, diffForms } from "../../model/diff/forms.ts";
import { everyResource } from "../../model/diff/query.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

const end = (name: string, which: string) =>
  z.string().meta({
    param: { name, in: "path" },
    description: `Id of the release that changes are counted ${which}, or \`latest\``,
  });
const params = z.object({ a: end("a", "from"), b: end("b", "to") });

const joined = { style: "form" as const, explode: false };
const query = z.object({
  resource: z
    .array(z.enum(everyResource))
    .min(1)
    .optional()
    .meta({
      description: "Only these resources; `plan` is the document itself",
      param: { name: "resource", in: "query", ...joined },
    }),
  ids: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({
      description: "Only these records: those you use. Each is in one of the two releases.",
      param: { name: "ids", in: "query", ...joined },
    }),
});

/** The end of an operationId: `json-patch` is `JsonPatch`. */
const pascal = (extension: string) =>
  extension.replace(/(^|\W)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Documents a diff in every form: JSON without a suffix, the others with theirs. */
export function documentDiff(registry: Registry): void {
  for (const form of diffForms) {
    const { extension, mediaType, about, narrows } = form;
    const plain = extension === "json";
    documentOperation(registry, {
      path: `/v1/diff/{a}..{b}${plain ? "" : `.${extension}`}`,
      operationId: plain ? "getDiff" : `getDiffAs${pascal(extension)}`,
      tag: "releases",
      summary: plain
        ? "What changed between two releases"
        : `${contentForms.includes(form) ? "What changed" : "How to cite what changed"}, as .${extension}`,
      description: `${about}. Between two named releases it never changes, and is cached for a year. With \`latest\` as an end it follows the newest release:`,
      cache: "moving",
      ...(plain ? { schema: Diff } : { mediaTypes: [mediaType] }),
      ...(narrows ? { query } : {}),
      params,
    });
  }
}
