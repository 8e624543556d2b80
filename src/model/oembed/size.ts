import { COLUMN } from "../embed-lines.ts";

/** The room that a page has, in pixels; null where it does not say. */
export interface Room {
  maxwidth: number | null;
  maxheight: number | null;
}

/** Size of a frame in the room that there is; what does not fit can be scrolled to. */
export function sizeIn({ maxwidth, maxheight }: Room, heightAt: (width: number) => number) {
  const width = Math.min(COLUMN, maxwidth ?? COLUMN);
  const height = heightAt(width);
  return { width, height: Math.min(height, maxheight ?? height) };
}

/** Whether a picture of fixed size fits into the room. */
export const fitsIn = (
  { maxwidth, maxheight }: Room,
  { width, height }: { width: number; height: number },
) => width <= (maxwidth ?? width) && height <= (maxheight ?? height);
