import { Block } from "./block.ts";
import { markup } from "./markup.ts";
import { type Column, sum, textHeight } from "./text-height.ts";

/** A drawing among others, with a name and a line under that. */
export interface Cell {
  name: string;
  unit: string;
  drawing: Block;
}

/** The least width of a cell; what is between two that are side by side, and one under the other. */
const LEAST = 190;
const GAP = 22;
const UNDER = 18;

const cellHeight = ({ name, unit, drawing }: Cell, column: Column) =>
  textHeight(name, { size: 13, bold: true }, column) +
  textHeight(unit, { size: 12 }, column) +
  drawing.heightIn(column);

function cellsHeight(cells: readonly Cell[], { width, language }: Column): number {
  const columns = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
  const column = { width: (width + GAP) / columns - GAP, language };
  const heights = cells.map((cell) => cellHeight(cell, column));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  return sum(rows) + UNDER * (rows.length - 1);
}

/** Drawings side by side. */
export const cellsOf = (cells: readonly Cell[]): Block =>
  new Block(
    markup`<div class="cells">${cells.map(
      ({ name, unit, drawing }) =>
        markup`<section><h2>${name}</h2><p class="unit">${unit}</p>${drawing}</section>`,
    )}</div>`,
    (column) => cellsHeight(cells, column),
  );
