declare module "subset-font" {
  /** A font with the glyphs of these characters alone. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: "sfnt" },
  ): Promise<Uint8Array>;
}
