import { z } from "zod";

/** A file of a release with what proves that it arrived whole. */
export const ManifestFile = z
  .strictObject({
    path: z.string().describe("Name in the release's folder"),
    mediaType: z.string(),
    bytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    about: z.string(),
  })
  .meta({ id: "ManifestFile", description: "A file of a release, with its size and SHA-256." });
export type ManifestFile = z.infer<typeof ManifestFile>;

/** Every file of a release; the manifest itself has the path `manifest.json` beside them. */
export const Manifest = z
  .strictObject({
    release: z.string(),
    date: z.iso.date().nullable().describe("null for the draft"),
    files: z.array(ManifestFile),
  })
  .meta({ id: "Manifest", description: "Every file of a release." });
export type Manifest = z.infer<typeof Manifest>;
