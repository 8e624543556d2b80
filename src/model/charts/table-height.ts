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

/** Whether a table has more columns than fit beside one another in a narrow frame. */
export const isWide = ({ columns }: Pick<CardTable, "columns">): boolean => columns.length > 3;

/** Height of rows that stand as lists, their name first, in a narrow frame. */
function listsHeight({ columns, rows }: CardTable, size: number, column: Column): number {
  const lines = (row: readonly string[]) =>
    row.map((cell, i) =>
      i === 0
        ? textHeight(cell, { size, bold: true }, column)
        : textHeight(`${columns[i]?.name} ${cell}`, { size }, column),
    );
  return ABOVE + sum(rows.map((row) => AROUND + sum(lines(row))));
}

/** Height of a card's table in a column. */
export function tableHeight(table: CardTable, { width, language }: Column): number {
  const { columns, rows } = table;
  // What a frame is laid out by is 24 pixels wider.
  const small = width + 24 < 400;
  const setting = { size: small ? 12 : 13 };
  if (isWide(table) && width + 24 < 560)
    return listsHeight(table, setting.size, { width, language });
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
