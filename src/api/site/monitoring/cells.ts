import { html } from "hono/html";
import { formatNumber } from "../../../model/charts/number-format.ts";
import { signOf } from "../../../model/charts/wording.ts";
import { type Verdict, verdictInWords } from "../../../model/derive/rules.ts";
import type { Comparator } from "../../../model/quantity.ts";
import type { Language } from "../language.ts";

/** A number as it is meant. */
export interface Meant {
  value: number;
  max?: number | null;
  comparator: Comparator;
}

/** A number as it is meant, as a link to its data; a dash where there is none. */
export function numberCell(meant: Meant | null, href: string, language: Language) {
  if (!meant) return html`<td class="number">–</td>`;
  const { value, max = null, comparator } = meant;
  const range = max === null ? "" : `–${formatNumber(max)}`;
  return html`<td class="number"><a href="${href}">${signOf(comparator, language)}${formatNumber(value)}${range}</a></td>`;
}

/** A difference with its sign. */
export const gapCell = (gap: { value: number; percent: number | null } | null, href: string) => {
  if (!gap) return html`<td class="number">–</td>`;
  const signed = (value: number) =>
    (value > 0 ? "+" : value < 0 ? "−" : "") + formatNumber(Math.abs(value));
  const share = gap.percent === null ? "" : ` (${signed(gap.percent)}%)`;
  return html`<td class="number"><a href="${href}">${signed(gap.value)}${share}</a></td>`;
};

/** A verdict in words; its colour says nothing that the words do not. */
export const verdictCell = (verdict: Verdict, href: string, language: Language) =>
  html`<td><a class="verdict ${verdict}" href="${href}">${verdictInWords[verdict][language]}</a></td>`;

/** A table that scrolls by itself where it is wide. */
export const tableOf = (
  label: string,
  head: readonly (string | { number: string; href?: string })[],
  rows: unknown,
) => html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${head.map((cell) =>
  typeof cell === "string"
    ? html`<th scope="col">${cell}</th>`
    : html`<th scope="col" class="number">${cell.href === undefined ? cell.number : html`<a href="${cell.href}">${cell.number}</a>`}</th>`,
)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
