import { ask } from "./ask.ts";

/** A page of the explorer. */
export const pageOf = async (path: string) => (await ask(path)).text();

/** Its text, with the signs that markup escapes. */
export const plain = (html: string) =>
  html
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

/** The request that a page is about. */
export const canonicalOf = (page: string) =>
  plain(/id="canonical" href="([^"]+)"/.exec(page)?.[1] ?? "");
