import type { Card } from "./card.ts";
import type { Show } from "./options.ts";
import { linesOf } from "./text-lines.ts";

/** Letters are a little wider in some readers' fonts than we reckon. */
const SPARE = 1.12;

/** Height of a text that is set in a size, in a width and at most so many ems. */
function textHeight(text: string, size: number, width: number, leading = 1.55, most = 60): number {
  if (text === "") return 0;
  const ems = Math.min(width / size, most) / SPARE;
  return Math.max(1, linesOf(text, ems).length) * size * leading;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Words of a piece of markup. */
const wordsIn = (piece: string) => piece.replace(/<[^>]+>/g, "");

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one = ""]) => one);

/** Drawings side by side, each with a name and a line under it. */
function cellsHeight(text: string, drawing: number, width: number): number {
  const columns = Math.max(1, Math.floor((width + 22) / 212));
  const across = (width + 22) / columns - 22;
  const names = all(text, /<h2>(.*?)<\/h2>/g);
  const units = all(text, /<p class="unit">(.*?)<\/p>/g);
  const heads = names.map(
    (name, i) => textHeight(name, 14, across, 1.4) + textHeight(units[i] ?? "", 12, across),
  );
  const rows = Array.from({ length: Math.ceil(heads.length / columns) }, (_, row) =>
    Math.max(...heads.slice(row * columns, (row + 1) * columns)),
  );
  return sum(rows.map((head) => head + drawing + 18));
}

/** A list in columns. */
function listHeight(text: string, width: number): number {
  const columns = Math.max(1, Math.floor((width + 24) / 254));
  const across = (width + 24) / columns - 42;
  const items = text.split("<li>").slice(1).map(wordsIn);
  return sum(items.map((item) => textHeight(item, 14, across) + 5)) / columns + 24;
}

/** Height of what a card draws, in a width. */
function figureHeight(text: string, width: number): number {
  const [key = "", rest = text] = text.startsWith('<ul class="key">') ? text.split("</ul>") : [];
  const above = key === "" ? 0 : textHeight(wordsIn(key).padEnd(60, "m"), 12, width) + 4;
  const figure = key === "" ? text : rest;
  const drawing = Math.max(0, ...all(text, /class="drawing"[^>]* height="(\d+)"/g).map(Number));
  if (figure.includes('class="cells"')) return above + cellsHeight(text, drawing, width);
  if (figure.includes('class="big"')) return 110;
  const list = figure.includes('class="list"');
  if (!figure.includes('class="map"'))
    return above + drawing + (list ? listHeight(figure, width) : 0);
  const beside = width >= 640 - 24;
  const map = Math.min(420, beside ? Math.max(300, (width * 5) / 11) : width) * 0.95;
  const names = list ? listHeight(figure, beside ? (width * 6) / 11 - 24 : width) : 0;
  return beside ? Math.max(map, names) : map + names + 10;
}

/**
 * Height in pixels that a card takes in a frame of some width, reckoned from its words: enough in
 * the fonts that readers have, and seldom much more.
 */
export function heightOf(card: Card, width: number, show: Show): number {
  const across = Math.min(width, 900) - 24;
  const { title, subtitle, sentence, notes, draw, table, place } = card;
  const words = [
    textHeight(title, 18, across, 1.4) + textHeight(subtitle, 13, across, 1.65),
    textHeight(sentence, 14, across, 1.6, 46),
    notes.length > 0 ? 6 + sum(notes.map((note) => textHeight(note, 13, across, 1.6, 50) + 3)) : 0,
    // The line of source names the document, and where in it.
    textHeight(`${"m".repeat(40)} ${"m".repeat(40)} ${place} ${"m".repeat(40)}`, 12, across) + 20,
  ];
  const shown =
    show === "table"
      ? 6 + (table.rows.length + 1) * (across < 400 ? 72 : 48)
      : figureHeight(draw().text, across) + 32;
  return Math.ceil(24 + sum(words) + shown + 8);
}
