import { html, raw } from "hono/html";
import { utf8 } from "../../model/utf8.ts";

const decoder = new TextDecoder();

/** Markup to be kept, in one piece: else it is joined from its pieces again whenever a page with it is written. */
export const inOnePiece = (made: unknown) => raw(decoder.decode(utf8(String(html`${made}`))));
