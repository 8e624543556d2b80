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

/** A number as it is meant, as a link to its data. */
export function numberCell(meant: Meant | null, href: string, language: Language) {
  if (!meant) return null;
  const { value, max = null, comparator } = meant;
  const range = max === null ? "" : `–${formatNumber(max)}`;
  return html`<a href="${href}">${signOf(comparator, language)}${formatNumber(value)}${range}</a>`;
}

/** A difference with its sign. */
export const gapCell = (gap: { value: number; percent: number | null } | null, href: string) => {
  if (!gap) return null;
  const signed = (value: number) =>
    (value > 0 ? "+" : value < 0 ? "−" : "") + formatNumber(Math.abs(value));
  const share = gap.percent === null ? "" : ` (${signed(gap.percent)}%)`;
  return html`<a href="${href}">${signed(gap.value)}${share}</a>`;
};

/** A verdict in words; its colour says nothing that the words do not. */
export const verdictCell = (verdict: Verdict, href: string, language: Language) =>
  html`<a class="verdict ${verdict}" href="${href}">${verdictInWords[verdict][language]}</a>`;
