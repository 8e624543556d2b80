import type { Language } from "./language.ts";
import { linesOf } from "./text-lines.ts";
import { boldestOf, spaced, widestOf } from "./widest-letters.ts";

/** What something stands in: its width in pixels, and the language of the words there. */
export interface Column {
  width: number;
  language: Language;
}

/** How a text is set: its size in pixels, the height of a line over that, and whether it is bold. */
export interface Setting {
  size: number;
  line?: number;
  bold?: boolean;
}

/** Height of a line over the size of its letters, where nothing else is said. */
const LINE: Record<Language, number> = { en: 1.5, zh: 1.65 };
/** Widths are as near as this. */
const SPARE = 1.02;

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);

const measureOf = ({ bold = false }: Setting) => (bold ? boldestOf : widestOf);

/** Width of a text in one line, with some to spare. */
export const textWidth = (text: string, setting: Setting): number =>
  measureOf(setting)(spaced(text)) * setting.size * SPARE;

/** Width of the longest piece of a text that is never parted. */
export const longestPiece = (text: string, setting: Setting): number =>
  Math.max(0, ...linesOf(text, 0).map((piece) => textWidth(piece, setting)));

/** Height of a text in a column; none for no text. */
export function textHeight(text: string, setting: Setting, { width, language }: Column): number {
  const { size, line = LINE[language] } = setting;
  return linesOf(spaced(text), width / size / SPARE, measureOf(setting)).length * size * line;
}
