import { z } from "zod";

/** The script of the elements: the newest at an address that moves, and all of them for ever. */
export const EmbedScripts = z
  .strictObject({
    moving: z.literal("/embed.js"),
    permanent: z
      .array(
        z.strictObject({
          url: z.string(),
          integrity: z.string().describe("For the `integrity` attribute of the script element"),
          bytes: z.int(),
        }),
      )
      .describe("Newest first; each is served unchanged for ever"),
  })
  .meta({
    id: "EmbedScripts",
    description: "The script of the custom elements, moving and fixed.",
  });
export type EmbedScripts = z.infer<typeof EmbedScripts>;
