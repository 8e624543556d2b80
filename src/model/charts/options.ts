import { nearest } from "../query/nearest.ts";
import type { Entries } from "../query/parse.ts";
import type { QueryError } from "../query/query.ts";
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
  about: string;
}

/** Every option there is, in the order of its canonical spelling. */
export const optionParameters = [
  { name: "lang", values: languages, about: "Language of the words" },
  {
    name: "theme",
    values: themes,
    about: "Colours; `auto` follows the reader's setting",
  },
  {
    name: "show",
    values: shows,
    about: "`chart`: the drawing, with its numbers folded under it; `table`: the numbers alone",
  },
  {
    name: "release",
    values: null,
    about: "Id of a release: the same content for ever",
  },
] as const satisfies readonly OptionParameter[];

/** Only some of the options, with the values that make sense where they are taken. */
export const optionsNamed = (...names: (keyof Options)[]): OptionParameter[] =>
  optionParameters.filter(({ name }) => names.includes(name));

function checked({ name, values }: OptionParameter, written: readonly string[]): QueryError | null {
  const [value = ""] = written;
  if (written.length > 1) {
    return { in: "query", name, code: "repeated", detail: `'${name}' is given more than once.` };
  }
  if (value === "") return { in: "query", name, code: "empty", detail: `'${name}' is empty.` };
  if (values === null || values.includes(value)) return null;
  const [didYouMean] = nearest(value, values);
  return {
    in: "query",
    name,
    code: "not-allowed",
    detail: `'${value.slice(0, 80)}' is not among ${values.join(", ")}.`,
    ...(didYouMean === undefined ? {} : { didYouMean }),
    allowed: values,
  };
}

/** Reads options strictly, or says everything that is wrong with them. */
export function readOptions(
  entries: Entries,
  parameters: readonly OptionParameter[] = optionParameters,
): { options: Options } | { errors: QueryError[] } {
  const names = parameters.map(({ name }): string => name);
  const unknown = entries
    .filter(([name]) => !names.includes(name))
    .map(([name]): QueryError => {
      const [didYouMean] = nearest(name, names);
      return {
        in: "query",
        name,
        code: "unknown",
        detail: `'${name.slice(0, 80)}' is not an option here.`,
        ...(didYouMean === undefined ? {} : { didYouMean }),
      };
    });
  const given = new Map<string, string>();
  const wrong = parameters.flatMap((parameter) => {
    const written = entries.filter(([name]) => name === parameter.name).map(([, value]) => value);
    const fallback = parameter.values?.[0];
    if (written.length === 0) {
      if (fallback !== undefined) given.set(parameter.name, fallback);
      return [];
    }
    given.set(parameter.name, written[0] ?? "");
    const error = checked(parameter, written);
    return error ? [error] : [];
  });
  if (unknown.length + wrong.length > 0) return { errors: [...unknown, ...wrong] };
  const lang = given.get("lang") === "zh" ? "zh" : "en";
  const theme = themes.find((one) => one === given.get("theme")) ?? "auto";
  const show = given.get("show") === "table" ? "table" : "chart";
  return { options: { lang, theme, show, release: given.get("release") ?? null } };
}

/** The one spelling of options after a path: what is as it would be anyway is left out. */
export function withOptions(path: string, options: Partial<Options>): string {
  const search = optionParameters.flatMap(({ name, values }) => {
    const value = options[name];
    if (value === undefined || value === null || value === values?.[0]) return [];
    return [`${name}=${value}`];
  });
  return search.length === 0 ? path : `${path}?${search.join("&")}`;
}
