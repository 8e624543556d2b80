import { Block } from "./block.ts";
import { type District, groundOf } from "./map-ground.ts";
import { type Markup, markup } from "./markup.ts";

/** Width from which a list stands beside its map, in what is left of 640 pixels inside a card. */
const WIDE = 640 - 24;
/** The least width of a map beside its list. */
const LEAST = 340;
/** What is between them: side by side, and one under the other. */
const GAP = 24;
const UNDER = 10;

/** A map of districts, and a list beside it or under it. */
export function beside(
  districts: readonly District[],
  map: Markup,
  list: Block | null = null,
): Block {
  const mapHeight = (width: number) => {
    const { whole } = groundOf(districts);
    return (Math.min(width, 420) * whole.height) / whole.width;
  };
  return new Block(markup`<div class="beside">${map}${list}</div>`, ({ width, language }) => {
    if (width < WIDE)
      return mapHeight(width) + (list ? UNDER + list.heightIn({ width, language }) : 0);
    const left = Math.max(LEAST, ((width - GAP) * 5) / 11);
    const right = { width: width - GAP - left, language };
    return Math.max(mapHeight(left), list?.heightIn(right) ?? 0);
  });
}
