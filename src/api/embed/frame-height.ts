import type { Card, CardContext } from "../../model/charts/card.ts";
import type { Options } from "../../model/charts/options.ts";
import { sourceLine } from "../../model/charts/source-line.ts";
import { tableHeight } from "../../model/charts/table-height.ts";
import { type Column, type Setting, sum, textHeight } from "../../model/charts/text-height.ts";
import { frameWords } from "./frame-words.ts";

/** The widest that a card becomes, and what is around it. */
const WIDEST = 900;
const PADDING = 12;
/** Against fractions of a pixel. */
const HAIR = 4;

/** Height of a text that is at most so many ems wide. */
const within = (text: string, setting: Setting, most: number, column: Column) =>
  textHeight(text, setting, { ...column, width: Math.min(column.width, most * setting.size) });

const notesHeight = (notes: readonly string[], column: Column) =>
  notes.length > 0 ? 6 + sum(notes.map((note) => within(note, { size: 13 }, 50, column) + 3)) : 0;

/** Height of the line of source, with its rule. */
function footHeight(card: Card, context: CardContext, column: Column): number {
  const { proof, reports, translation } = frameWords[context.language];
  const parts = [
    sourceLine(card, context),
    proof,
    ...(card.reports.length === 0 ? [] : [reports]),
    ...(translation === "" ? [] : [translation]),
  ];
  return 19 + textHeight(parts.join(" · "), { size: 12 }, column);
}

/** Room in a pinned frame for the note that a later release has revised what it shows. */
function revisedHeight({ release, language }: CardContext, column: Column): number {
  const { revised, withdrawn, newest, changes } = frameWords[language];
  const later = [
    `${revised(release.id)} ${newest} · ${changes}`,
    `${withdrawn(release.id)} ${changes}`,
  ];
  const room = { ...column, width: column.width - 11 };
  return 8 + Math.max(...later.map((note) => textHeight(note, { size: 13 }, room)));
}

/**
 * Height in pixels that a frame of some width needs, reckoned from what stands in it: enough in the
 * fonts that readers have, and seldom much more.
 */
export function frameHeight(
  card: Card,
  context: CardContext,
  { show, release }: Pick<Options, "show" | "release">,
): (width: number) => number {
  const { title, subtitle, sentence, caveats, table, draw } = card;
  const { language } = context;
  const notes = show === "table" ? card.notes : [...card.drawingNotes, ...card.notes];
  const figure = show === "table" ? null : draw();
  return (width) => {
    const column = { width: Math.min(width, WIDEST) - 2 * PADDING, language };
    const heading = { size: 18, line: language === "zh" ? 1.4 : 1.3, bold: true };
    const shown =
      figure === null
        ? tableHeight(table, column) + notesHeight(caveats, column)
        : figure.heightIn(column) + 8 + textHeight("一", { size: 13 }, column);
    return Math.ceil(
      sum([
        2 * PADDING + HAIR,
        textHeight(title, heading, column) + 2 + textHeight(subtitle, { size: 13 }, column),
        18 + shown,
        within(sentence, { size: 14 }, 46, column),
        notesHeight(notes, column),
        release === null ? 0 : revisedHeight(context, column),
        footHeight(card, context, column),
      ]),
    );
  };
}
