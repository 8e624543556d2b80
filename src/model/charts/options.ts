import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
import { anything, type Fault, oneOf, readStrictly } from "../query/strict.ts";
import { type Language, languages } from "./language.ts";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What an embed shows: the chart with its numbers folded under it, or the table alone. */
export const shows = ["chart", "table"] as const;
export type Show = (typeof shows)[number];

/** What an embed or a picture is asked for. */
export interface Options {
  lang: Language;
  theme: Theme;
  show: Show;
  /** Id of a release; null for the newest. */
  release: string | null;
}

/** An option as a query parameter: what it may be, the first if it is not given. */
export interface OptionParameter {
  name: keyof Options;
  /** Null for an id that only the releases know. */
  values: readonly string[] | null;
}

/** Every option there is, in the order of its canonical spelling. */
export const optionParameters = [
  { name: "lang", values: languages },
  { name: "theme", values: themes },
  { name: "show", values: shows },
  { name: "release", values: null },
] as const satisfies readonly OptionParameter[];

/** A PNG cannot follow its reader's setting. */
export const pngThemes = ["light", "dark"] as const;
const pngTheme: OptionParameter = { name: "theme", values: pngThemes };

/** Only some of the options, with the values that make sense where they are taken. */
export const optionsNamed = (...names: (keyof Options)[]): OptionParameter[] =>
  optionParameters.filter(({ name }) => names.includes(name));

/** The options of a picture; a path that names its release leaves nothing for `release` to say. */
export const pictureOptions = (
  extension: "svg" | "png",
  { pinned }: { pinned: boolean },
): OptionParameter[] => [
  ...optionsNamed("lang"),
  ...(extension === "png" ? [pngTheme] : optionsNamed("theme")),
  ...(pinned ? [] : optionsNamed("release")),
];

/** Refuses what is not among a few words, and says them. */
const among =
  (words: readonly string[]) =>
  (value: string): Fault => {
    const fault = oneOf(words)(value);
    return (
      fault && { ...fault, detail: `'${value.slice(0, 40)}' is not among ${words.join(", ")}.` }
    );
  };

/** Reads options strictly, or says everything that is wrong with them. */
export function readOptions(
  entries: Entries,
  parameters: readonly OptionParameter[] = optionParameters,
): { options: Options } | { errors: QueryError[] } {
  const { values: given, errors } = readStrictly(
    entries,
    Object.fromEntries(
      // A release's id is looked up among the releases, which refuse it with the nearest.
      parameters.map(({ name, values }) => [name, values ? among(values) : anything]),
    ),
  );
  if (errors.length > 0) return { errors };
  const chosen = (name: keyof Options) =>
    given.get(name) ?? parameters.find((one) => one.name === name)?.values?.[0];
  return {
    options: {
      lang: languages.find((one) => one === chosen("lang")) ?? languages[0],
      theme: themes.find((one) => one === chosen("theme")) ?? themes[0],
      show: shows.find((one) => one === chosen("show")) ?? shows[0],
      release: given.get("release") ?? null,
    },
  };
}

/** The address of a chart in a language, with all else as it is without being asked for. */
export const chartIn = (path: string, lang: Language): string => withOptions(path, { lang });

/** The addresses of a chart in every language and in every theme. */
export const chartsIn = (path: string): string[] =>
  languages.flatMap((lang) => themes.map((theme) => withOptions(path, { lang, theme })));

/** The one spelling of options after a path: what is as it would be anyway is left out. */
export function withOptions(
  path: string,
  options: Partial<Options>,
  parameters: readonly OptionParameter[] = optionParameters,
): string {
  const search = parameters.flatMap(({ name, values }) => {
    const value = options[name];
    if (value === undefined || value === null || value === values?.[0]) return [];
    return [`${name}=${value}`];
  });
  return search.length === 0 ? path : `${path}?${search.join("&")}`;
}
