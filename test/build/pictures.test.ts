import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "opentype.js";
import { describe, expect, it } from "vitest";
import { fontFiles, pictureCharacters } from "../../src/build/pictures/fonts.ts";
import { pngOf } from "../../src/build/pictures/png.ts";

const bytesOf = (file: string) => {
  const buffer = readFileSync(file);
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length) as ArrayBuffer;
};
const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="315"><text x="20" y="60" font-size="40">${text}</text></svg>`;

describe.each(fontFiles)("the font of pictures, $weight", ({ file }) => {
  it("has every character of the data and of charts' words: if not, run npm run fonts", () => {
    const font = parse(bytesOf(file));
    const missing = [...pictureCharacters()].filter((sign) => font.charToGlyphIndex(sign) === 0);
    expect(missing).toEqual([]);
  });

  it("has its licence beside it", () => {
    expect(readFileSync(join(file, "../LICENSE"), "utf8")).toContain("SIL Open Font License");
  });
});

describe("a PNG", () => {
  it("is drawn alike from the same SVG, in our font whatever the machine has", () => {
    expect(pngOf(svg("渝 Yuplan"))).toEqual(pngOf(svg("渝 Yuplan")));
    expect(pngOf(svg("渝"))).not.toEqual(pngOf(svg("庆")));
  });
});
