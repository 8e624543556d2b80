import type { Comparator } from "../quantity.ts";
import { type Markup, markup } from "./markup.ts";

/** Half the length of a goal's line: more than what may stand on it is wide. */
export const REACH = 10;

/**
 * How a goal's point is drawn: a line at its level, so that a dot of what became of it is seen to be
 * on it or to miss it; broken where the number is only about right.
 */
const level = (comparator: Comparator) =>
  markup`<line class="plan" x1="${-REACH}" x2="${REACH}" stroke-width="3"${comparator === "about" ? markup` stroke-dasharray="4 2.4"` : null}/>`;

const arrows: Partial<Record<Comparator, { turn: number; open: boolean }>> = {
  "at-least": { turn: 0, open: false },
  "more-than": { turn: 0, open: true },
  "at-most": { turn: 180, open: false },
  "less-than": { turn: 180, open: true },
};

/**
 * An arrow to where a bound leaves room, upwards before it is turned: filled if the bound itself
 * counts, open if not. Null for what is no bound.
 */
export function boundArrow(comparator: Comparator, turn = 0): Markup | null {
  const arrow = arrows[comparator];
  if (!arrow) return null;
  return markup`<g transform="rotate(${arrow.turn + turn})"><path class="plan" d="M0-6v-12" stroke-width="2" fill="none"/><path class="${arrow.open ? "ring" : "dot"} plan" d="M-4-17h8l-4-7z" stroke-width="1.5"/></g>`;
}

/** A goal's point with its bound. */
export const goalMark = (comparator: Comparator): Markup =>
  markup`${boundArrow(comparator)}${level(comparator)}`;
