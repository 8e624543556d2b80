import { html, raw } from "hono/html";
import { utf8 } from "../../model/utf8.ts";

type Markup = ReturnType<typeof raw>;

const decoder = new TextDecoder();
const made = new WeakMap<object, Map<string, Markup>>();

/**
 * Markup that is the same on every page that has it: made once of what it shows, under a key, and kept as long as
 * that is. It is kept in one piece: else it is joined from its pieces again whenever a page is written.
 */
export function madeOnce(of: object, key: string, make: () => unknown): Markup {
  const known = made.get(of) ?? new Map<string, Markup>();
  made.set(of, known);
  const markup = known.get(key) ?? raw(decoder.decode(utf8(String(html`${make()}`))));
  known.set(key, markup);
  return markup;
}
