import {
  along,
  type Box,
  distance,
  farFrom,
  grown,
  holds,
  type Line,
  nearestIn,
  overlap,
  type Spot,
} from "./boxes.ts";
import { emsOf } from "./text-lines.ts";

/** A point; a chosen one wants its name beside it. */
export interface Dot extends Spot {
  name: string;
  chosen: boolean;
}

/** A name where there is room for it, and the line to its point if it is farther off. */
export interface Placed extends Spot {
  text: string;
  anchor: "start" | "middle" | "end";
  leader: Line | null;
}

/** What names stand on. */
export interface LabelGround {
  within: Box;
  /** What nothing may cover. */
  drawn: readonly Box[];
  /** What no name may cover, but a line to it may cross. */
  crossed: readonly Box[];
  /** Size of the letters. */
  size: number;
  /** From the middle of a point to the name beside it. */
  away: number;
}

/** Directions are parts of a turn. */
const TURN = 32;
/** The best ones first: right, left, below, above, and the corners. */
const BESIDE = [0, 16, 8, 24, 4, 28, 12, 20];
const ANYWHERE = [...new Set([...BESIDE, ...Array(TURN).keys()])];
/** How far off a name may stand at the end of a line. */
const FAR = [14, 18, 22, 26, 30, 36, 42, 48, 56, 64, 72, 82, 92];
/** How much farther than its own point any other is from a name, over its size, and one that has a name too. */
const CLEAR = { other: 0.2, chosen: 0.6 };
/** The letters of some fonts are wider than most. */
const WIDE = 1.1;
const ATTEMPTS = 6;

/** On which side of its point a name is, by the part of the way that leads there: 0 is the middle. */
const sideOf = (part: number) => (Math.abs(part) < 0.3 ? 0 : Math.sign(part));

/** A name in a direction from its point, and the box that it fills. */
function placeOf(
  { name, x, y }: Dot,
  box: Pick<Box, "width" | "height">,
  direction: number,
  gap: number,
  { size, away }: LabelGround,
) {
  const angle = (direction / TURN) * 2 * Math.PI;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const filled = {
    ...box,
    left: x + right * gap + ((sideOf(right) - 1) * box.width) / 2,
    // Letters have air above them and below.
    top: y + down * (gap - 2) + ((sideOf(down) - 1) * box.height) / 2,
  };
  const placed: Placed = {
    text: name,
    x: filled.left + ((1 - sideOf(right)) * box.width) / 2,
    y: filled.top + size * 0.9,
    anchor: sideOf(right) === 0 ? "middle" : right > 0 ? "start" : "end",
    leader: gap > away ? { from: { x, y }, to: nearestIn(filled, { x, y }) } : null,
  };
  return { placed, box: filled };
}

type Candidate = ReturnType<typeof placeOf>;

/** Whether a name would cover nothing, and be taken for no other point's. */
function isFree(
  { placed: { leader }, box }: Candidate,
  own: Dot,
  others: readonly Dot[],
  taken: readonly Box[],
  { within, crossed, size, away }: LabelGround,
): boolean {
  const covers = (part: Box) => taken.some((one) => overlap(part, one));
  const apart = ({ chosen }: Dot) =>
    leader ? away : distance(box, own) + (chosen ? CLEAR.chosen : CLEAR.other) * size;
  return (
    holds(within, box) &&
    !covers(box) &&
    !crossed.some((one) => overlap(box, one)) &&
    others.every((other) => distance(box, other) > apart(other)) &&
    (!leader ||
      (others.every((other) => farFrom(leader, other) > away - 1) &&
        !along(leader).some((part) => covers(part))))
  );
}

/** The first free place for a name: the nearer the better, in the order of directions. */
function freePlace(
  own: Dot,
  [gaps, directions]: readonly [readonly number[], readonly number[]],
  dots: readonly Dot[],
  taken: readonly Box[],
  ground: LabelGround,
): Candidate | null {
  const box = { width: emsOf(own.name) * ground.size * WIDE, height: ground.size * 1.1 };
  const others = dots.filter((one) => one !== own);
  for (const gap of gaps)
    for (const direction of directions) {
      const candidate = placeOf(own, box, direction, gap, ground);
      if (isFree(candidate, own, others, taken, ground)) return candidate;
    }
  return null;
}

/** Names in an order: beside their points where there is room, then the others at the end of a line. */
function attempt(order: readonly Dot[], dots: readonly Dot[], ground: LabelGround) {
  const taken = [...ground.drawn];
  const found = new Map<Dot, Placed>();
  for (const ways of [
    [[ground.away], BESIDE],
    [FAR, ANYWHERE],
  ] as const)
    for (const dot of order) {
      if (found.has(dot)) continue;
      const place = freePlace(dot, ways, dots, taken, ground);
      if (!place) continue;
      found.set(dot, place.placed);
      taken.push(place.box, ...(place.placed.leader ? along(place.placed.leader) : []));
    }
  return found;
}

/**
 * Puts the name of each chosen point beside it, else farther off. Those without room go first in
 * another attempt; one that never finds any is left out: the list beside the map has them all.
 */
export function placeLabels(dots: readonly Dot[], drawing: LabelGround): Placed[] {
  const clear = (boxes: readonly Box[]) =>
    boxes.map((one) => grown(one, CLEAR.other * drawing.size));
  const ground = { ...drawing, drawn: clear(drawing.drawn), crossed: clear(drawing.crossed) };
  let order = dots.filter(({ chosen }) => chosen);
  let best = new Map<Dot, Placed>();
  for (let i = 0; i < ATTEMPTS && best.size < order.length; i++) {
    const found = attempt(order, dots, ground);
    if (found.size > best.size) best = found;
    order = [...order].sort((a, b) => Number(found.has(a)) - Number(found.has(b)));
  }
  return [...best.values()];
}
