import { html } from "hono/html";
import type { Language } from "./language.ts";

/** What a button says that copies, and what became of it. */
export interface CopyWords {
  copy: string;
  copied: string;
  refused: string;
}

export const copyWords: Record<Language, CopyWords> = {
  en: { copy: "Copy", copied: "Copied", refused: "Not copied: the code is selected" },
  zh: { copy: "复制", copied: "已复制", refused: "未能复制：代码已选中" },
};

/** The button that copies the code beside it, which is `what`; it shows where a script can do that. */
export const copyButton = ({ copy, copied, refused }: CopyWords, what: string) =>
  html`<button type="button" class="quiet" data-copy data-copied="${copied}" data-refused="${refused}" aria-label="${copy}: ${what}">${copy}</button>`;
