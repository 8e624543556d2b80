import { emsOf } from "./text-lines.ts";

/** A point with the name that it wants to have beside it. */
export interface Named {
  name: string;
  x: number;
  y: number;
}

/** A name where there is room for it. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Puts each name to the right, left, below or above its point, wherever it covers no point and no
 * other name first. A name without room is left out: the list beside the map has them all.
 */
export function placeLabels(
  points: readonly Named[],
  {
    size,
    away,
    within,
  }: {
    size: number;
    away: number;
    within: { left: number; top: number; width: number; height: number };
  },
): Placed[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - away + 2,
    right: x + away - 2,
    top: y - away + 2,
    bottom: y + away - 2,
  }));
  return points.flatMap(({ name, x, y }) => {
    const wide = emsOf(name) * size;
    const middle = y + size * 0.36;
    const places: Placed[] = [
      { text: name, x: x + away, y: middle, anchor: "start" },
      { text: name, x: x - away, y: middle, anchor: "end" },
      { text: name, x, y: y + away + size * 0.7, anchor: "middle" },
      { text: name, x, y: y - away, anchor: "middle" },
    ];
    for (const place of places) {
      const left = place.x - { start: 0, middle: wide / 2, end: wide }[place.anchor];
      const box = { left, right: left + wide, top: place.y - size * 0.9, bottom: place.y + 2 };
      const inside =
        box.left >= within.left &&
        box.right <= within.left + within.width &&
        box.top >= within.top &&
        box.bottom <= within.top + within.height;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [place];
    }
    return [];
  });
}
