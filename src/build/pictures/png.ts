import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "./fonts.ts";

/** A picture of 1200 × 630 pixels from an SVG of half that size, in our own font. */
export const pngOf = (svg: string): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: {
      fontFiles: fontFiles.map(({ file }) => file),
      loadSystemFonts: false,
      defaultFontFamily: "Noto Sans SC",
      sansSerifFamily: "Noto Sans SC",
    },
  })
    .render()
    .asPng();
