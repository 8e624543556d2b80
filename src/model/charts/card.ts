import type { Dataset } from "../dataset.ts";
import type { Plan } from "../plan.ts";
import type { Block } from "./block.ts";
import type { Language } from "./language.ts";

/** What a card is made from. */
export interface CardContext {
  /** What stands around the record, and what else its kind reads. */
  dataset: Dataset;
  plan: Plan;
  release: { id: string; date: string | null };
  language: Language;
}

/** A table of what is drawn; figures stand on the right. */
export interface CardTable {
  columns: { name: string; numeric?: boolean }[];
  rows: string[][];
}

/** The records of a resource, read as a chart needs them. */
export const recordsOf = <T extends { id: string }>(
  dataset: Dataset,
  resource: string,
): readonly T[] => (dataset[resource] ?? []) as unknown as T[];

/** What any embed shows, whatever its kind. */
export interface Card {
  title: string;
  /** Unit and years. */
  subtitle: string;
  /** Draws it, for frames of any width: not before it is shown, as a card is also made for its words alone. */
  draw: () => Block;
  /** What it shows, in a sentence or two. */
  sentence: string;
  table: CardTable;
  /** What a reader must know of the drawing. */
  drawingNotes: string[];
  /** What a reader must know besides. */
  notes: string[];
  /** What to know of what others reported: it stands with the numbers. */
  caveats: string[];
  /** Where in the document it stands: “box 1”. */
  place: string;
  /** Path of the record that proves it: of its page, and inside a release, with `.md`, of its proof page. */
  proof: string;
  /** Ids of the targets of which it shows what others reported. */
  reports: readonly string[];
  /** Path inside its release of a picture for previews of links; null if there is none. */
  picture: string | null;
}

/** What a card says, without how: two releases that say the same show the same. */
export const saidBy = ({ title, subtitle, sentence, table, notes, caveats }: Card): string =>
  JSON.stringify({ title, subtitle, sentence, table, notes, caveats });

/** A kind of embed: `/embed/{name}/{id}`. */
export interface CardKind {
  name: string;
  /** What it shows, for whom chooses. */
  about: string;
  /** The resource whose records it shows, one a card; null for what has ids of its own. */
  resource: string | null;
  /** Names of the resources of which it reads what stands around the record that it shows. */
  near: readonly string[];
  /** Whether its ids are groups of indicators: it reads all of one, as far as it is assessed, what was reported of them, and their sections. */
  isOfGroup: boolean;
  /** Names of the resources of which it reads what maps show (`mapped.ts`). */
  mapped: readonly string[];
  /** Every id there is a card of. */
  ids: (dataset: Dataset) => string[];
  /** Null if there is no such id. */
  card: (context: CardContext, id: string) => Card | null;
  /** Height in pixels that fits most of its cards at 600 pixels of width. */
  height: number;
}
