import type { Check } from "./check.ts";
import { everyText } from "./every-text.ts";

/** Blanks that print like others or not at all, and markup, which nothing here is. */
const UNSEEN = /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028-\u202f\u205f\u3000<]/u;

/** What a text has that no reader sees; the context of a quotation is as the document has it. */
export const faultIn = (path: string, text: string): string | null => {
  if (/\.quote\.(prefix|suffix)$/.test(path)) return null;
  if (text !== text.trim()) return "It begins or ends with a blank";
  const [unseen] = UNSEEN.exec(text) ?? [];
  if (unseen === undefined) return null;
  const code = unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `It has ${unseen === "<" ? "'<', as markup has" : `the character U+${code}, which nobody sees`}`;
};

/** Every text is as it looks: no blank at an end, no invisible character, no markup. */
export const textsClean: Check = ({ dataset }) =>
  everyText(dataset).flatMap(({ text, ...place }) => {
    const fault = faultIn(place.field, text);
    return fault === null ? [] : [{ ...place, problem: `${fault}.`, remedy: "Take it out." }];
  });
