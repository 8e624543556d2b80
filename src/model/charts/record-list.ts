import { Block } from "./block.ts";
import { listHeight } from "./list-height.ts";
import { type Markup, markup } from "./markup.ts";

/** An entry of a card's list: its name, what is said of it in small, and what stands in it. */
export interface Entry {
  name: string;
  detail?: string;
  inside?: readonly Entry[];
}

const item = ({ name, detail = "", inside = [] }: Entry): Markup =>
  markup`<li>${name}${detail === "" ? null : markup` <span class="detail">${detail}</span>`}${
    inside.length > 0 ? listOf(inside) : null
  }</li>`;

/** Entries as a list, numbered if the document numbers them. */
export const listOf = (entries: readonly Entry[], numbered = false): Block =>
  new Block(
    numbered
      ? markup`<ol class="list">${entries.map(item)}</ol>`
      : markup`<ul class="list">${entries.map(item)}</ul>`,
    (column) => listHeight(entries, column),
  );
