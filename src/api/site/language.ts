import type { Context } from "hono";
import { type Language, languages, languageTag } from "../../model/charts/language.ts";
import type { QueryError } from "../../model/query/query.ts";
import type { Environment } from "../environment.ts";
import { queryProblem } from "../http/problem.ts";

export { type Language, languages, languageTag as tagOf };

/** The same words in each language. */
export type Words<T> = Record<Language, T>;

const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);

/** The language that `lang` asks for: English without it, and a problem if it is neither. */
export function languageOf(c: Context<Environment>): Language | Response {
  const asked = c.var.entries.filter(([name]) => name === "lang");
  const [, value = "en"] = asked[0] ?? [];
  if (asked.length < 2 && isLanguage(value)) return value;
  const error: QueryError =
    asked.length > 1
      ? { in: "query", name: "lang", code: "repeated", detail: "'lang' is given more than once." }
      : {
          in: "query",
          name: "lang",
          code: "not-allowed",
          detail: `'${value.slice(0, 40)}' is not a language of the pages.`,
          allowed: languages,
        };
  return queryProblem(c, [error], ["lang"]);
}

/** A page's path in a language: English is the one without a parameter. */
export const inLanguage = (path: string, language: Language): string =>
  language === "en" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
