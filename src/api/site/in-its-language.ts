import { html } from "hono/html";
import { type Language, tagOf } from "./language.ts";

/** Characters of Chinese, with the figures and marks between them. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}\d，。、；：《》（）“”…—]*)/u;

/** A text on a page in another language, with what is Chinese in it said to be so. */
export const inChinese = (text: string, language: Language): unknown =>
  language === "zh"
    ? text
    : text
        .split(CHINESE)
        .map((part, i) => (i % 2 === 1 ? html`<span lang="${tagOf.zh}">${part}</span>` : part));
