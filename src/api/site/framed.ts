import { html } from "hono/html";

/** Width of a frame on a page of ours where there is room for it, without its border. */
const WIDTH = 702;
const BORDER = 2;

/** A frame of ours on a page of ours. Where it is narrower, `fit.js` gives it the height that it tells. */
export const framed = (path: string, title: string, heightAt: (width: number) => number) =>
  html`<iframe src="${path}" title="${title}" height="${heightAt(WIDTH) + BORDER}" loading="lazy"></iframe>`;
