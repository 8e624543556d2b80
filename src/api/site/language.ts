import type { Context } from "hono";
import { type Language, languages, languageTag } from "../../model/charts/language.ts";
import { oneOf, readStrictly } from "../../model/query/strict.ts";
import type { Environment } from "../environment.ts";
import { queryProblem } from "../http/problem.ts";

export { type Language, languages, languageTag as tagOf };

/** The same words in each language. */
export type Words<T> = Record<Language, T>;

/** The language that `lang` asks for: English without it, and a problem if it is neither. */
export function languageOf(c: Context<Environment>): Language | Response {
  const asked = c.var.entries.filter(([name]) => name === "lang");
  const { values, errors } = readStrictly(asked, { lang: oneOf(languages) });
  if (errors.length > 0) return queryProblem(c, errors, ["lang"]);
  return languages.find((one) => one === values.get("lang")) ?? "en";
}

/** A page's path in a language: English is the one without a parameter. */
export const inLanguage = (path: string, language: Language): string =>
  language === "en" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
