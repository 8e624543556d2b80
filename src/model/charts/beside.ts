import { Block } from "./block.ts";
import type { Language } from "./language.ts";
import { type District, groundOf } from "./map-ground.ts";
import { type Markup, markup } from "./markup.ts";

/** How a list stands beside its map. */
interface Sides {
  name: string;
  /** Width from which it does, inside a card. */
  from: number;
  /** Width of the map then. */
  map: (width: number) => number;
}

/** What is between them: side by side, and one under the other. */
const GAP = 24;
const UNDER = 10;
/** What is around them in a frame. */
const PADDING = 24;

/** The ways there are: as soon as there is room, or not before the list has two columns there. */
const ways: readonly Sides[] = [
  {
    name: "early",
    from: 640 - PADDING,
    map: (width) => Math.max(340, ((width - GAP) * 5) / 11),
  },
  { name: "late", from: 900 - PADDING, map: () => 340 },
];

/** A map of districts, and a list under it, or beside it where that is not higher: a long one is lower in columns. */
export function beside(
  districts: readonly District[],
  map: Markup,
  list: Block | null,
  language: Language,
): Block {
  const { whole } = groundOf(districts);
  const mapHeight = (width: number) => (Math.min(width, 420) * whole.height) / whole.width;
  const listHeight = (width: number) => list?.heightIn({ width, language }) ?? 0;
  const stacked = (width: number) =>
    mapHeight(width) + (list === null ? 0 : UNDER + listHeight(width));
  const sideBySide = (width: number, { map }: Sides) =>
    Math.max(mapHeight(map(width)), listHeight(width - GAP - map(width)));
  const way = ways.find((one) => sideBySide(one.from, one) <= stacked(one.from));
  return new Block(
    markup`<div class="beside ${way?.name ?? "under"}">${map}${list}</div>`,
    ({ width }) => (way && width >= way.from ? sideBySide(width, way) : stacked(width)),
  );
}
