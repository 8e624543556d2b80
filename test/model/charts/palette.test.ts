import { describe, expect, it } from "vitest";
import { palettes } from "../../../src/model/charts/palette.ts";

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(palettes))("the %s palette", (_, palette) => {
  it("has text that reads at 4.5 to 1 on the ground and on the area", () => {
    for (const text of [palette.ink, palette.soft, palette.accent])
      for (const under of [palette.ground, palette.tint])
        expect(contrast(text, under), `${text} on ${under}`).toBeGreaterThanOrEqual(4.5);
  });

  it("has lines that mean something at 3 to 1", () => {
    for (const line of [palette.accent, palette.soft, palette.ink])
      expect(contrast(line, palette.ground)).toBeGreaterThanOrEqual(3);
  });
});
