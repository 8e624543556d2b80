import { html } from "hono/html";

/** The button that copies the code beside it; it shows where a script can do that. */
export const copyButton = (words: string) =>
  html`<button type="button" class="quiet" data-copy>${words}</button>`;
