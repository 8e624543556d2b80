import { readFileSync } from "node:fs";
import { join } from "node:path";

const fonts = join(import.meta.dirname, "../../src/build/pictures/fonts");

const face = (file: string, weight: number) =>
  `@font-face { font-family: Drawn; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(join(fonts, file)).toString("base64")}) }`;

/** The fonts of our pictures under the name `Drawn`, so that letters are the same on every machine. */
export const drawnFont = `${face("noto-sans-sc-regular.ttf", 400)}${face("noto-sans-sc-bold.ttf", 700)}`;
