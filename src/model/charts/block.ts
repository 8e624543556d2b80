import { Markup, markup } from "./markup.ts";
import { type Column, sum } from "./text-height.ts";

type Height = (column: Column) => number;

/** A piece of a figure, which knows the height that it takes in a column. */
export class Block extends Markup {
  readonly heightIn: Height;
  constructor({ text }: Markup, heightIn: Height) {
    super(text);
    this.heightIn = heightIn;
  }
}

/** Pieces one under the other, and nothing for null. */
export const stacked = (...blocks: (Block | null)[]): Block =>
  new Block(markup`${blocks}`, (column) =>
    sum(blocks.map((block) => block?.heightIn(column) ?? 0)),
  );
