import { html } from "hono/html";
import type { Entries } from "../../../model/query/parse.ts";
import type { QueryError } from "../../../model/query/query.ts";
import { inLanguage, type Language } from "../language.ts";
import { explorerWords } from "./words.ts";
import { withEntries } from "./written.ts";

/** What is wrong with a query, in the API's own words, and the way to the query that was meant. */
export function refusal(
  path: string,
  entries: Entries,
  errors: readonly QueryError[],
  language: Language,
) {
  const said = explorerWords[language];
  return html`<section class="refused" role="alert">
<h2>${said.refused}</h2>
<ul>${errors.map(
    (error) => html`
<li><p><code>${error.name}</code>: <span lang="en">${error.detail}</span>${suggestion(path, entries, error, language)}</p>${
      error.allowed
        ? html`<p>${said.allowed} ${error.allowed.map((word) => html`<code>${word}</code> `)}</p>`
        : ""
    }</li>`,
  )}
</ul>
</section>`;
}

function suggestion(path: string, entries: Entries, error: QueryError, language: Language) {
  const { name, code, didYouMean } = error;
  if (didYouMean === undefined) return "";
  const meant = entries.map(([key, value]): readonly [string, string] => {
    if (key !== name) return [key, value];
    return code === "unknown" ? [didYouMean, value] : [key, mended(value, error)];
  });
  const href = inLanguage(withEntries(path, meant), language);
  return html` ${explorerWords[language].meant} <a href="${href}">${didYouMean}</a>?`;
}

/** A list of values with the wrong one replaced; a sort key keeps its direction. */
function mended(value: string, { allowed = [], didYouMean = "" }: QueryError): string {
  return value
    .split(",")
    .map((word) => {
      const [, sign = "", bare = word] = /^(-?)(.*)$/.exec(word) ?? [];
      return allowed.includes(word) || allowed.includes(bare) ? word : sign + didYouMean;
    })
    .join(",");
}
