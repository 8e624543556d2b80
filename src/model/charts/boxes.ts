/** A part of a drawing, in its units. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Spot {
  x: number;
  y: number;
}

/** A straight line between two spots. */
export interface Line {
  from: Spot;
  to: Spot;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

export const holds = (outer: Box, { left, top, width, height }: Box): boolean =>
  left >= outer.left &&
  top >= outer.top &&
  left + width <= outer.left + outer.width &&
  top + height <= outer.top + outer.height;

/** The spot of a box that is nearest to another spot. */
export const nearestIn = ({ left, top, width, height }: Box, { x, y }: Spot): Spot => ({
  x: Math.min(Math.max(x, left), left + width),
  y: Math.min(Math.max(y, top), top + height),
});

export function distance(box: Box, spot: Spot): number {
  const { x, y } = nearestIn(box, spot);
  return Math.hypot(spot.x - x, spot.y - y);
}

/** How far a spot is from a line. */
export function farFrom({ from, to }: Line, { x, y }: Spot): number {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const part = ((x - from.x) * right + (y - from.y) * down) / (right ** 2 + down ** 2 || 1);
  const reached = Math.min(Math.max(part, 0), 1);
  return Math.hypot(x - from.x - reached * right, y - from.y - reached * down);
}

export const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The square around a spot. */
export const around = ({ x, y }: Spot, by: number): Box => ({
  left: x - by,
  top: y - by,
  width: 2 * by,
  height: 2 * by,
});

/** A line as small boxes in a row, so that what covers it is what covers one of them. */
export function along({ from, to }: Line): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2);
  return Array.from({ length: steps + 1 }, (_, i) =>
    around(
      {
        x: from.x + ((to.x - from.x) * i) / steps,
        y: from.y + ((to.y - from.y) * i) / steps,
      },
      1,
    ),
  );
}
