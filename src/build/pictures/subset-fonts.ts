/** `npm run fonts`: cuts Noto Sans SC down to the characters of the data and of charts. */
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { inRepo } from "../read.ts";
import { fontCharacters, fontFiles } from "./fonts.ts";

const characters = [...fontCharacters()].sort().join("");
for (const { weight, file } of fontFiles) {
  const whole = readFileSync(
    inRepo(`node_modules/@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`),
  );
  const subset = await subsetFont(whole, characters, { targetFormat: "sfnt" });
  writeFileSync(file, subset);
  console.log(`${file}: ${characters.length} characters, ${subset.length} bytes`);
}
