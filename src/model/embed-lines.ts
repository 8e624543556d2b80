import { type Markup, markup } from "./charts/markup.ts";

/** Width of a column of text in pixels. */
export const COLUMN = 600;
/** Widths between which such columns are, those where cards are laid out otherwise, and the widest card. */
const COLUMNS = [560, COLUMN, 640, 720, 850, 900];

/**
 * Height of a frame in a column of 560 pixels or more: what it needs at most, at any such width, so
 * that it never scrolls there. A narrower one needs up to twice that, which would stand empty in
 * others: it scrolls, and its source line stays in sight.
 */
export const heightInColumns = (heightAt: (width: number) => number): number =>
  Math.max(...COLUMNS.map(heightAt));

/** A frame as a page takes it: where it is, what it is called, and how much room it has. */
export interface FrameLine {
  url: string;
  title: string;
  width: number | string;
  height: number;
}

/** The line that puts a frame into a page. `frameborder` is for sites that drop styles. */
export const frameLine = ({ url, title, width, height }: FrameLine): Markup =>
  markup`<iframe src="${url}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`;

/** The line that loads the script of the elements, once a page. */
export const scriptLine = (url: string, integrity: string | null): Markup =>
  integrity === null
    ? markup`<script src="${url}" async></script>`
    : markup`<script src="${url}" integrity="${integrity}" crossorigin="anonymous" async></script>`;

/** An element as a page takes it; its content is a link, for readers without scripts. */
export interface ElementLine {
  kind: string;
  id: string;
  attributes: Readonly<Record<string, string>>;
  /** Where the link leads, and its words. */
  url: string;
  title: string;
}

export const elementLine = ({ kind, id, attributes, url, title }: ElementLine): Markup =>
  markup`<plan-${kind} id="${id}"${Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`)}><a href="${url}">${title}</a></plan-${kind}>`;

/** The line that puts a picture into a page. Its style keeps it inside a column that is narrower. */
export const imageLine = (url: string, alt: string, size: { width: number; height: number }) =>
  markup`<img src="${url}" alt="${alt}" width="${size.width}" height="${size.height}" style="max-width:100%;height:auto">`;

/** The line that puts a badge into a page. */
export const badgeLine = (url: string, alt: string): Markup =>
  markup`<img src="${url}" alt="${alt}" height="22">`;
