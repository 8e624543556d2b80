import { Block } from "./block.ts";
import type { Language } from "./language.ts";
import { type District, groundOf } from "./map-ground.ts";
import { type Markup, markup } from "./markup.ts";

/** Widths of frames from which a list may stand beside its map. */
const WIDE = [640, 900];
/** What is around them in a frame. */
const PADDING = 24;
/** The least width of a map beside its list. */
const LEAST = 340;
/** What is between them: side by side, and one under the other. */
const GAP = 24;
const UNDER = 10;

/** A map of districts, and a list under it, or beside it from where that is not higher: a long one is lower in columns. */
export function beside(
  districts: readonly District[],
  map: Markup,
  list: Block | null,
  language: Language,
): Block {
  const { whole } = groundOf(districts);
  const mapHeight = (width: number) => (Math.min(width, 420) * whole.height) / whole.width;
  const listHeight = (width: number) => list?.heightIn({ width, language }) ?? 0;
  const stacked = (width: number) => mapHeight(width) + (list ? UNDER + listHeight(width) : 0);
  const sideBySide = (width: number) => {
    const left = Math.max(LEAST, ((width - GAP) * 5) / 11);
    return Math.max(mapHeight(left), listHeight(width - GAP - left));
  };
  const from = WIDE.find((wide) => sideBySide(wide - PADDING) <= stacked(wide - PADDING));
  return new Block(
    markup`<div class="beside${from ? ` from-${from}` : ""}">${map}${list}</div>`,
    ({ width }) => (from && width >= from - PADDING ? sideBySide(width) : stacked(width)),
  );
}
