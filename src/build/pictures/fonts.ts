import { globSync, readFileSync } from "node:fs";
import { inRepo } from "../read.ts";

const folder = inRepo("src/build/pictures/fonts");

/** The weights of Noto Sans SC that pictures use, cut down to the characters that they can hold. */
export const fontFiles = [
  { weight: "400Regular", file: `${folder}/noto-sans-sc-regular.ttf` },
  { weight: "700Bold", file: `${folder}/noto-sans-sc-bold.ttf` },
] as const;

/** Every text of a record; its quotations are left out, because no picture shows them. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "evidence" ? [] : textsIn(inner),
  );
}

/** What pictures take their words from. */
const SHOWN = ["targets", "sections", "observations", "plan"];

/** Every character of data files, and of the words that charts add. */
function charactersIn(files: readonly string[]): Set<string> {
  const charts = globSync(inRepo("src/model/charts/**/*.ts"));
  const texts = [
    ...files.flatMap((file) => textsIn(JSON.parse(readFileSync(file, "utf8")))),
    ...charts.map((file) => readFileSync(file, "utf8")),
  ];
  return new Set([...texts.join("")].filter((sign) => sign >= " "));
}

/** Every character that a picture can hold. */
export const pictureCharacters = (): Set<string> =>
  charactersIn(SHOWN.map((name) => inRepo(`data/${name}.json`)));

/** The characters that the fonts are cut down to: those of all data, so that few edits need others. */
export const fontCharacters = (): Set<string> => charactersIn(globSync(inRepo("data/*.json")));
