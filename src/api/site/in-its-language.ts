import { html } from "hono/html";
import { type Language, tagOf } from "./language.ts";

/** Characters of Chinese, with the figures and marks between them. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}\d，。、；：《》（）“”…—]*)/u;

/** An address as it stands in a text. */
const ADDRESS = /(https?:\/\/[^\s（）()，。；]+)/;

/** A text with its addresses as links, and the rest as it is shown. */
const linked = (text: string, show: (text: string) => unknown) =>
  text
    .split(ADDRESS)
    .map((piece, i) =>
      i % 2 === 1 ? html`<a href="${piece}" rel="noopener">${piece}</a>` : show(piece),
    );

const withChinese = (text: string) =>
  text
    .split(CHINESE)
    .map((part, i) => (i % 2 === 1 ? html`<span lang="${tagOf.zh}">${part}</span>` : part));

const letters = (text: string, script: RegExp) => text.match(script)?.length ?? 0;

/** Whether a text is English with some Chinese in it, and not the other way round. */
const isEnglish = (text: string) => letters(text, /[a-z]/gi) > letters(text, /\p{Script=Han}/gu);

/**
 * A text on a page, with what is in another language said to be so: Chinese in English; and on a Chinese
 * page what is English, as notes are, with the Chinese in it. Addresses in it are links.
 */
export function inItsLanguage(text: string, language: Language): unknown {
  if (language === "en") return linked(text, withChinese);
  return isEnglish(text)
    ? html`<span lang="${tagOf.en}">${linked(text, withChinese)}</span>`
    : linked(text, (piece) => piece);
}
