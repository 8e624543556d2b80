import { html } from "hono/html";

/** A text whose `backticked` words are code. */
export const withCode = (text: string) =>
  html`${text.split("`").map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
