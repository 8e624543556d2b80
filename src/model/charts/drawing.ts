import { Block } from "./block.ts";
import { type Markup, markup } from "./markup.ts";

/** Hundredths are finer than any screen. */
export const round = (value: number) => Math.round(value * 100) / 100;

/**
 * A drawing's width. Positions across are shares of it, so that one drawing serves a frame, where
 * text keeps its size while the width changes, and a file, whose coordinates are plain numbers.
 */
export interface Across {
  at: (share: number) => string;
  /** A mark in pixels around a point. */
  mark: (share: number, y: number, mark: Markup) => Markup;
  /** A shape that is stretched over the whole width. */
  stretched: (height: number, shape: (x: (share: number) => number) => Markup) => Markup;
}

/** As wide as the reader has room. */
export const fluid: Across = {
  at: (share) => `${round(share * 100)}%`,
  mark: (share, y, mark) =>
    markup`<svg x="${round(share * 100)}%" y="${round(y)}" overflow="visible">${mark}</svg>`,
  stretched: (height, shape) =>
    markup`<svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none">${shape((share) => round(share * 100))}</svg>`,
};

/** A width in pixels. */
export const fixed = (width: number): Across => ({
  at: (share) => String(round(share * width)),
  mark: (share, y, mark) =>
    markup`<g transform="translate(${round(share * width)} ${round(y)})">${mark}</g>`,
  stretched: (_, shape) => shape((share) => round(share * width)),
});

/** A drawing in a frame: as wide as its column, and named for who cannot see it. */
export const figureOf = (height: number, label: string, content: Markup): Block =>
  new Block(
    markup`<svg class="drawing" width="100%" height="${height}" role="img" aria-label="${label}">${content}</svg>`,
    () => height,
  );
