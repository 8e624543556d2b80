import { html } from "hono/html";
import type { Evidence } from "../../model/evidence.ts";
import { tagOf } from "./language.ts";

/** The rest of a sentence or of a table's row, with its line breaks as the edges of cells. */
const cells = (text: string) =>
  text
    .split(/[\n\t]+/)
    .filter((cell) => cell.trim() !== "")
    .join(" · ");
const before = (text: string) => cells(text.split(/。|\n\n/).at(-1) ?? "");
const after = (text: string) => cells(text.split("\n\n")[0] ?? "");

/** Words of the document, marked in their context. */
export const quotation = ({ quote }: Evidence) =>
  html`<blockquote lang="${tagOf.zh}">${before(quote.prefix)} <mark>${cells(quote.exact)}</mark> ${after(quote.suffix)}</blockquote>`;
