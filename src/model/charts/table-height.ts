import type { CardTable } from "./card.ts";
import { type Column, longestPiece, sum, textHeight, textWidth } from "./text-height.ts";

/** A wide table scrolls, and the bar for that takes room of some readers. */
const SCROLLBAR = 16;
/** Above a table; around the words of a cell, with its rule. */
const ABOVE = 6;
const AROUND = 9;

/** Widths of columns as browsers share them out: as much as each wants, or between that and the least. */
function shared(wanted: readonly number[], least: readonly number[], width: number): number[] {
  const [most, few] = [sum(wanted), sum(least)];
  const share = most <= width ? 1 : Math.max(0, (width - few) / (most - few));
  return wanted.map((one, i) => (least[i] ?? 0) + share * (one - (least[i] ?? 0)));
}

/** Height of a card's table in a column. */
export function tableHeight({ columns, rows }: CardTable, { width, language }: Column): number {
  // What a frame is laid out by is 24 pixels wider.
  const small = width + 24 < 400;
  const setting = { size: small ? 12 : 13 };
  const heading = { ...setting, bold: true };
  const gaps = columns.map((_, i) => (i === columns.length - 1 ? 0 : small ? 8 : 14));
  const widest = (of: typeof textWidth) =>
    columns.map(
      ({ name }, i) =>
        (gaps[i] ?? 0) +
        Math.max(of(name, heading), ...rows.map((row) => of(row[i] ?? "", setting))),
    );
  const least = widest(longestPiece);
  const widths = shared(widest(textWidth), least, width);
  // A hair more, lest a text that fits is parted for a rounding.
  const across = (i: number) => ({ width: (widths[i] ?? 0) - (gaps[i] ?? 0) + 0.01, language });
  const heightOf = (cells: readonly string[], how: typeof setting) =>
    AROUND + Math.max(0, ...cells.map((cell, i) => textHeight(cell, how, across(i))));
  return (
    ABOVE +
    heightOf(
      columns.map(({ name }) => name),
      heading,
    ) +
    sum(rows.map((row) => heightOf(row, setting))) +
    (sum(least) > width ? SCROLLBAR : 0)
  );
}
