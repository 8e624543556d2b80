import type { Card, CardTable } from "../../model/charts/card.ts";
import { languageTag } from "../../model/charts/language.ts";
import { type Markup, markup, Markup as Raw } from "../../model/charts/markup.ts";
import type { Options } from "../../model/charts/options.ts";
import { isWide } from "../../model/charts/table-height.ts";
import { frameStyle } from "./frame-style.ts";
import { type FrameWords, frameWords } from "./frame-words.ts";
import { heightScript } from "./height-script.ts";
import type { SourceLinks } from "./source-links.ts";

/** A link of a frame's source line or note. */
export interface FrameLink {
  text: string;
  href: string;
}

/** What a frame says beside its card. */
export interface FrameContext {
  options: Options;
  /** Document, place and release. */
  source: string;
  links: SourceLinks;
  /** What a later release changed; null if nothing, or if it follows the newest. */
  revised: { text: string; links: FrameLink[] } | null;
  /** Elements for the head: where the same content is in other forms. */
  head: Markup;
}

const tableOf = ({ columns, rows }: CardTable, label: string): Markup => {
  const side = (i: number) => (columns[i]?.numeric ? markup` class="number"` : null);
  // In a narrow frame each row of a wide one stands as a list, with the names of its columns.
  const wide = isWide({ columns });
  const nameOf = (i: number) => (wide ? markup` data-name="${columns[i]?.name ?? ""}"` : null);
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table${wide ? markup` class="rows"` : null}><thead><tr>${columns.map(
    ({ name }, i) => markup`<th scope="col"${side(i)}>${name}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      markup`<tr>${row.map((cell, i) => (i === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td${side(i)}${nameOf(i)}>${cell}</td>`))}</tr>`,
  )}</tbody></table></div>`;
};

/** What a table is called: one without figures is what the drawing lists. */
const titleOf = ({ columns }: Pick<CardTable, "columns">, words: FrameWords): string =>
  columns.some(({ numeric }) => numeric) ? words.numbers : words.table;

const notesOf = (notes: readonly string[]) =>
  notes.length > 0
    ? markup`<ul class="notes">${notes.map((note) => markup`<li>${note}</li>`)}</ul>`
    : null;

const linkTo = ({ text, href }: FrameLink) =>
  markup`<a href="${href}" target="_blank" rel="noopener">${text}</a>`;

/** A card as a whole page for a frame: it needs no script, loads nothing, and prints. */
export function frame(card: Card, context: FrameContext): Markup {
  const { options, source, links, revised, head } = context;
  const words = frameWords[options.lang];
  const name = titleOf(card.table, words);
  const folded = card.caveats.length > 0 ? words.numbersAndCaveats : name;
  const numbers = markup`${tableOf(card.table, `${card.title}: ${name}`)}${notesOf(card.caveats)}`;
  return markup`<!doctype html>
<html lang="${languageTag[options.lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${card.title}</title>
<meta name="description" content="${card.sentence}">
${head}
<style>${new Raw(frameStyle(options.theme))}</style>
</head>
<body>
<main class="card">
<h1>${card.title}</h1>
<p class="unit">${card.subtitle}</p>
${
  options.show === "table"
    ? markup`<figure>${numbers}</figure>`
    : markup`<figure>${card.draw()}</figure>`
}
<p class="say">${card.sentence}</p>
${notesOf(options.show === "table" ? card.notes : [...card.drawingNotes, ...card.notes])}
${revised ? markup`<p class="revised">${revised.text} ${revised.links.map((link, i) => [i > 0 ? " · " : "", linkTo(link)])}</p>` : null}
${options.show === "table" ? null : markup`<details><summary>${folded}</summary>${numbers}</details>`}
<footer>${source} · ${linkTo({ text: words.proof, href: links.proof })}${links.reports === null ? null : markup` · ${linkTo({ text: words.reports, href: links.reports })}`}${words.translation === "" ? "" : ` · ${words.translation}`}</footer>
</main>
<script>${new Raw(heightScript)}</script>
</body>
</html>
`;
}
