import { z } from "@hono/zod-openapi";
import { cardKinds } from "../../model/charts/kinds/index.ts";
import { optionParameters } from "../../model/charts/options.ts";
import { documentOperation } from "./operation.ts";
import { optionsQuery } from "./options.ts";
import type { Registry } from "./registry.ts";

const params = z.object({
  kind: z.enum(cardKinds.map(({ name }) => name)).meta({
    param: { name: "kind", in: "path", example: "target" },
    description: cardKinds.map(({ name, about }) => `\`${name}\`: ${about}`).join("; "),
  }),
  id: z.string().meta({
    param: { name: "id", in: "path", example: "services-value-added" },
    description: "Id of what it shows",
  }),
});

/** Documents the frames of every kind. */
export function documentEmbeds(registry: Registry): void {
  documentOperation(registry, {
    path: "/embed/{kind}/{id}",
    operationId: "getEmbed",
    tag: "embeds",
    summary: "A chart or card as a page for a frame",
    description:
      'Needs no script, sets no cookie and loads nothing. It posts its height to the page around it as `{"datawrapper-height": {path: pixels}}` and as `{"sentinel": "amp", "type": "embed-size", "height": pixels}`. With `release` it stays as it is, and says when a later release revised what it shows.',
    mediaTypes: ["text/html"],
    query: optionsQuery(optionParameters),
    params,
  });
}
