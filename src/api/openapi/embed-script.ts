import { EmbedScripts } from "../../model/embed-scripts.ts";
import { documentOperation } from "./operation.ts";
import type { Registry } from "./registry.ts";

/** Documents the script of the custom elements. */
export function documentEmbedScript(registry: Registry): void {
  documentOperation(registry, {
    path: "/embed.js",
    operationId: "getEmbedScript",
    tag: "embeds",
    summary: "The script of the custom elements, always the newest",
    description:
      "A plain script that defines `<plan-target>` and an element for each other kind of embed. It loads a chart when its place comes near, and nothing from anyone else. A version that a content management system appends to its address is ignored.",
    mediaTypes: ["text/javascript"],
    lenient: true,
  });
  documentOperation(registry, {
    path: "/embed.json",
    operationId: "listEmbedScripts",
    tag: "embeds",
    summary: "The script's permanent addresses, with their hashes for Subresource Integrity",
    schema: EmbedScripts,
  });
}
