import type { Comparator } from "../quantity.ts";
import { type Markup, markup } from "./markup.ts";

/** How a goal's point is drawn: a ring, its line broken where the number is only about right. */
const ring = (comparator: Comparator) =>
  markup`<circle class="ring" r="5" stroke-width="2.5"${comparator === "about" ? markup` stroke-dasharray="3 2.2"` : null}/>`;

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
  markup`${boundArrow(comparator)}${ring(comparator)}`;
