import type { Entry } from "./record-list.ts";
import { type Column, textHeight } from "./text-height.ts";
import { widestOf } from "./widest-letters.ts";

/** Room for the marks of a list. */
const INDENT = 18;
/** The least width of a column, and what is between two. */
const LEAST = 230;
const GAP = 24;
/** What is under an entry. */
const UNDER = 3;
/** Sizes of a name, of a name in another entry, and of what is said of it. */
const NAME = 14;
const INSIDE = 13;
const DETAIL = 12;

/** The pieces of an entry that are not parted between two columns: its words, and each entry in it. */
function piecesOf({ name, detail = "", inside = [] }: Entry, column: Column, of: number): number[] {
  const [long, short] = [widestOf(name), widestOf(detail)];
  // Letters of two sizes are as wide as those of a size between them; a line may have more of the larger.
  const size = short === 0 ? of : ((long * of + short * DETAIL) / (long + short)) * 1.03;
  const lines = textHeight(`${name} ${detail}`, { size }, column) * (of / size);
  const within = { ...column, width: column.width - INDENT };
  const pieces = inside.flatMap((one) => piecesOf(one, within, INSIDE));
  // A list in a list has 2 pixels above it and 6 below.
  return [lines + UNDER + (inside.length > 0 ? 8 : 0), ...pieces];
}

/** Height of columns that pieces fill in their order, as even as they can be. */
function balanced(pieces: readonly number[], columns: number): number {
  const fits = (height: number) => {
    let [used, room] = [1, height];
    for (const piece of pieces) {
      if (piece > room) [used, room] = [used + 1, height];
      room -= piece;
    }
    return used <= columns;
  };
  let height = Math.max(0, ...pieces);
  while (!fits(height)) height += 1;
  return height;
}

/** Height of a list in as many columns as there is room for. */
export function listHeight(entries: readonly Entry[], { width, language }: Column): number {
  const room = width - INDENT + GAP;
  const columns = Math.max(1, Math.floor(room / (LEAST + GAP)));
  const column = { width: room / columns - GAP, language };
  return balanced(
    entries.flatMap((entry) => piecesOf(entry, column, NAME)),
    columns,
  );
}
