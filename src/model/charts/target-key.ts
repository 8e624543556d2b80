import { Block } from "./block.ts";
import type { Language } from "./language.ts";
import { type Markup, markup } from "./markup.ts";
import type { Observed } from "./observed.ts";
import { type Column, textHeight, textWidth } from "./text-height.ts";
import { marks } from "./time-plot.ts";

/** A mark of a plot and what it means. */
export interface KeyEntry {
  mark: Markup;
  text: string;
}

const words = {
  en: {
    plan: "Planned",
    comparable: "Observed",
    grown: "Baseline grown at the reported real rates",
    others: "Reported, not comparable",
  },
  zh: {
    plan: "计划",
    comparable: "观测值",
    grown: "基数按公布的实际增速推算",
    others: "公布数，不可比",
  },
} as const;

/** What the marks of a target's plot mean; empty where only the plan's own are drawn, which name themselves. */
export function keyOf({ comparable, others, grown }: Observed, language: Language): KeyEntry[] {
  const says = words[language];
  if (comparable.length + others.length === 0) return [];
  return [
    {
      mark: markup`<line class="plan" x1="-9" x2="9" y1="0" y2="0" stroke-width="2" stroke-dasharray="5 3"/>`,
      text: says.plan,
    },
    ...(comparable.length > 0
      ? [{ mark: marks.seen, text: grown ? says.grown : says.comparable }]
      : []),
    ...(others.length > 0 ? [{ mark: marks.other, text: says.others }] : []),
  ];
}

/** Size of a key's words, width of a mark beside them, and what is between two entries and under them. */
const SIZE = 12;
const MARK = 25;
const GAP = 14;
const UNDER = 4;

/** Height of a key whose entries stand in as few rows as they fit in. */
function keyHeight(entries: readonly KeyEntry[], column: Column): number {
  let [rows, room] = [0, 0];
  for (const { text } of entries) {
    const needed = MARK + textWidth(text, { size: SIZE }) + GAP;
    if (rows === 0 || needed > room) [rows, room] = [rows + 1, column.width + GAP];
    room -= needed;
  }
  return rows * (textHeight("一", { size: SIZE }, column) + 2) + UNDER;
}

/** The key as a list of a frame. */
export const keyList = (entries: readonly KeyEntry[]): Block | null =>
  entries.length === 0
    ? null
    : new Block(
        markup`<ul class="key">${entries.map(
          ({ mark, text }) =>
            markup`<li><svg width="20" height="12" viewBox="-10 -6 20 12" aria-hidden="true">${mark}</svg> ${text}</li>`,
        )}</ul>`,
        (column) => keyHeight(entries, column),
      );
