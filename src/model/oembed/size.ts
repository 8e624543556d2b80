/** Width of a frame where nobody says how much room there is. */
const WIDTH = 600;

/** The room that a page has, in pixels; null where it does not say. */
export interface Room {
  maxwidth: number | null;
  maxheight: number | null;
}

/** Size of a frame in the room that there is; what does not fit can be scrolled to. */
export function sizeIn({ maxwidth, maxheight }: Room, heightAt: (width: number) => number) {
  const width = Math.min(WIDTH, maxwidth ?? WIDTH);
  const height = heightAt(width);
  return { width, height: Math.min(height, maxheight ?? height) };
}

/** Whether a picture of fixed size fits into the room. */
export const fitsIn = (
  { maxwidth, maxheight }: Room,
  { width, height }: { width: number; height: number },
) => width <= (maxwidth ?? width) && height <= (maxheight ?? height);
