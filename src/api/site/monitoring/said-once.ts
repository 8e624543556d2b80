import { html } from "hono/html";
import type { Language } from "../language.ts";

/** Words that several years share, each once, with the years that they are of. */
export function saidOnce(said: readonly { year: number; words: string }[], language: Language) {
  const years = new Map<string, number[]>();
  for (const { year, words } of said) years.set(words, [...(years.get(words) ?? []), year]);
  if (years.size === 0) return "";
  const comma = language === "zh" ? "、" : ", ";
  return html`<ul class="apart">${[...years].map(
    ([words, of]) => html`<li>${of.join(comma)}: ${words}</li>`,
  )}</ul>`;
}
