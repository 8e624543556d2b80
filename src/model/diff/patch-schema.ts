import { z } from "zod";

/** A JSON Patch (RFC 6902), of the three operations that ours are made of. */
export const Patch = z
  .array(
    z.strictObject({
      op: z.enum(["add", "remove", "replace"]),
      path: z.string().describe("JSON Pointer (RFC 6901) into the release's canonical JSON"),
      value: z.unknown().optional(),
    }),
  )
  .meta({ id: "Patch", description: "A JSON Patch (RFC 6902); empty if nothing changed." });
